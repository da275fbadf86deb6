import * as React from 'react';
import { Flex, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Kind, SuggestionItem } from '../../../contracts';
import { useRovingFocus } from '../hooks/useRovingFocus';
import { focusAfterRemoval } from '../logic/focus';
import { groupByKind } from '../logic/groups';
import { useText } from '../text';
import { COLLAPSED_SIZE, KindGroup } from './KindGroup';
import { SuggestionRow } from './SuggestionRow';

export interface SuggestionListHandle {
  /** Puts the focus where it belongs once these rows are gone: on the next row, else on the list itself. */
  focusAfter: (removed: readonly string[], current: string) => void;
  focusWhenShown: (key: string) => void;
}

/** For those who see the focus: shown, like a focus ring, while the keyboard is in the list. */
const KeyHint = styled.p`
  display: none;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: ${({ theme }) => theme.lineHeights[3]};
`;
const List = styled(Flex)`
  outline: none;

  &:has(:focus-visible) ${KeyHint} {
    display: block;
  }
`;

interface SuggestionListProps {
  items: readonly SuggestionItem[];
  canDecide: boolean;
  canCreate: boolean;
  onOpen: (key: string) => void;
  onAccept: (key: string) => void;
  onReject: (key: string) => void;
  onUndo: () => void;
  /** The pointer or the focus is in the list, or has left it. */
  onHold: (isHeld: boolean) => void;
}

/** The suggestions by kind: one tab stop, arrow keys within. */
export const SuggestionList = React.forwardRef<SuggestionListHandle, SuggestionListProps>(
  ({ items, canDecide, canCreate, onOpen, onAccept, onReject, onUndo, onHold }, ref) => {
    const t = useText();
    const keysId = React.useId();
    const [expanded, setExpanded] = React.useState<readonly Kind[]>([]);
    const groups = React.useMemo(() => groupByKind(items), [items]);
    const visibleKeys = React.useMemo(
      () =>
        groups.flatMap(({ kind, items: inGroup }) =>
          (expanded.includes(kind) ? inGroup : inGroup.slice(0, COLLAPSED_SIZE)).map(({ key }) => key),
        ),
      [expanded, groups],
    );
    const roving = useRovingFocus(visibleKeys, { onAccept, onReject, onUndo });
    const { listRef, focusRow, focusWhenShown } = roving;

    React.useImperativeHandle(
      ref,
      () => ({
        focusAfter: (removed, current) => {
          const to = focusAfterRemoval(visibleKeys, removed, current);
          if (to !== null && focusRow(to)) return;
          listRef.current?.focus();
        },
        focusWhenShown,
      }),
      [focusRow, focusWhenShown, listRef, visibleKeys],
    );

    return (
      <List
        ref={listRef}
        role="group"
        aria-label={t('list.label')}
        aria-describedby={canDecide ? keysId : undefined}
        tabIndex={-1}
        direction="column"
        alignItems="stretch"
        gap={4}
        width="100%"
        onKeyDown={roving.onKeyDown}
        onFocus={(event: React.FocusEvent) => {
          roving.onFocus(event);
          onHold(true);
        }}
        onBlur={() => onHold(false)}
        onPointerEnter={() => onHold(true)}
        onPointerLeave={() => onHold(false)}
      >
        {canDecide ? <VisuallyHidden id={keysId}>{t('list.keys')}</VisuallyHidden> : null}
        {groups.map((group) => (
          <KindGroup
            key={group.kind}
            group={group}
            isExpanded={expanded.includes(group.kind)}
            onToggle={() =>
              setExpanded((now) =>
                now.includes(group.kind) ? now.filter((kind) => kind !== group.kind) : [...now, group.kind],
              )
            }
            renderRow={(item) => (
              <SuggestionRow
                key={item.key}
                item={item}
                isTabStop={item.key === roving.tabStop}
                canAccept={canDecide && (item.status === 'known' || canCreate)}
                canReject={canDecide}
                onOpen={onOpen}
                onAccept={onAccept}
                onReject={onReject}
              />
            )}
          />
        ))}
        {canDecide ? (
          <KeyHint aria-hidden>
            {t('keys.arrows')}
            <br />
            {t('keys.letters')}
          </KeyHint>
        ) : null}
      </List>
    );
  },
);
SuggestionList.displayName = 'SuggestionList';
