import { Flex, Loader, TextButton, Tooltip, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { LastDeed } from '../hooks/useDecisions';
import { useText, type Text } from '../text';

/** Of fixed height, so that nothing below it moves when its content changes. */
const Line = styled(Flex)`
  min-height: 2.4rem;
`;
const Shrinking = styled.div`
  flex: 1;
  min-width: 0;
`;
const SmallLoader = styled(Loader)`
  img {
    width: 1.6rem;
    height: 1.6rem;
  }
`;

export const describeDeed = (deed: LastDeed, t: Text): string => {
  if (deed.type === 'rejected') return t('undo.rejected', { name: deed.item.name });
  if (deed.type === 'removed') return t('undo.removed', { name: deed.tag.name });
  const [first] = deed.accepted;
  return deed.accepted.length === 1 && first
    ? t('undo.accepted', { name: first.tag.name })
    : t('undo.acceptedMany', { count: deed.accepted.length });
};

interface StatusLineProps {
  /** Suggestions shown; null while there is no answer. */
  count: number | null;
  isSlow: boolean;
  last: LastDeed | null;
  onUndo: () => void;
}

/** How many suggestions there are; after a decision, what was decided, with the way back. */
export const StatusLine = ({ count, isSlow, last, onUndo }: StatusLineProps) => {
  const t = useText();
  const deed = last ? describeDeed(last, t) : null;

  return (
    <Line gap={2} width="100%" justifyContent="space-between">
      <Shrinking>
        {deed !== null ? (
          <Tooltip label={deed}>
            <Typography tag="p" variant="pi" textColor="neutral800" ellipsis>
              {deed}
            </Typography>
          </Tooltip>
        ) : count !== null ? (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('status.count', { count })}
          </Typography>
        ) : null}
      </Shrinking>
      {deed !== null ? (
        <TextButton type="button" onClick={onUndo}>
          {t('undo')}
        </TextButton>
      ) : isSlow ? (
        <SmallLoader small>{t('status.reading')}</SmallLoader>
      ) : null}
    </Line>
  );
};
