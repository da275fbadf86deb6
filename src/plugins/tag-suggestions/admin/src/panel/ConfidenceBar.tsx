import { styled } from 'styled-components';

const Track = styled.span`
  display: inline-block;
  flex: 0 0 3.2rem;
  height: 0.4rem;
  border-radius: 0.2rem;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral200};
`;
const Fill = styled.span`
  display: block;
  height: 100%;
  border-radius: 0.2rem;
  background: ${({ theme }) => theme.colors.primary500};
`;

/** Decoration: the figure stands beside it. `value` is 0 to 1. */
export const ConfidenceBar = ({ value }: { value: number }) => (
  <Track aria-hidden>
    <Fill style={{ width: `${Math.round(Math.min(1, Math.max(0, value)) * 100)}%` }} />
  </Track>
);
