import * as React from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useText } from '../text';
import type { Group } from '../logic/groups';

/** Rows shown of a group until more are asked for. */
export const COLLAPSED_SIZE = 5;

const Rows = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
`;

interface KindGroupProps {
  group: Group;
  isExpanded: boolean;
  onToggle: () => void;
  renderRow: (item: Group['items'][number]) => React.ReactNode;
}

/** The suggestions of one kind, cut to the best few until the rest is asked for. */
export const KindGroup = ({ group, isExpanded, onToggle, renderRow }: KindGroupProps) => {
  const t = useText();
  const id = React.useId();
  const kinds = t(`kinds.${group.kind}`);
  const count = group.items.length;
  const hidden = count - COLLAPSED_SIZE;
  const shown = isExpanded ? group.items : group.items.slice(0, COLLAPSED_SIZE);

  return (
    <Box width="100%">
      <Flex id={id} tag="h3" gap={1} paddingBottom={1} aria-label={t('group.label', { kind: kinds, count })}>
        <Typography tag="span" variant="pi" fontWeight="bold" textColor="neutral600">
          {kinds}
        </Typography>
        <Typography tag="span" variant="pi" textColor="neutral600">
          {count}
        </Typography>
      </Flex>
      {/* Safari drops the list role of a list without markers unless it is named. */}
      <Rows role="list" aria-labelledby={id}>
        {shown.map(renderRow)}
      </Rows>
      {hidden > 0 ? (
        <Box paddingTop={1} paddingLeft={5}>
          <TextButton
            type="button"
            aria-expanded={isExpanded}
            aria-label={
              isExpanded
                ? t('group.fewerLabel', { kind: kinds })
                : t('group.moreLabel', { count: hidden, kind: kinds })
            }
            onClick={onToggle}
          >
            {isExpanded ? t('group.fewer') : t('group.more', { count: hidden })}
          </TextButton>
        </Box>
      ) : null}
    </Box>
  );
};
