import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { MentionContext } from '../../../contracts';

const Quote = styled.blockquote`
  margin: 0;
  padding-inline-start: ${({ theme }) => theme.spaces[3]};
  border-inline-start: 2px solid ${({ theme }) => theme.colors.neutral200};
  overflow-wrap: anywhere;
`;
const Mark = styled.mark`
  padding-inline: 0.2rem;
  border-radius: 0.2rem;
  background: ${({ theme }) => theme.colors.primary200};
  color: ${({ theme }) => theme.colors.neutral900};
  font-weight: 600;
`;

/** The sentence around a mention, under the label of the field that it stands in. */
export const MentionSentence = ({ context, field }: { context: MentionContext; field: string }) => (
  <Quote>
    <Typography tag="p" variant="omega" textColor="neutral800" dir="auto">
      {context.before}
      <Mark>{context.match}</Mark>
      {context.after}
    </Typography>
    <Typography tag="p" variant="pi" textColor="neutral600">
      {field}
    </Typography>
  </Quote>
);
