import * as React from 'react';
import { Badge, Flex, IconButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import { styled } from 'styled-components';

import type { SuggestionItem } from '../../../contracts';
import { useText } from '../text';
import { ConfidenceBar } from './ConfidenceBar';
import { KindIcon } from './KindIcon';

const Row = styled.li`
  position: relative;
  margin-inline: -${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover,
  &:focus-within {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const Main = styled.button`
  display: block;
  width: 100%;
  padding: ${({ theme }) => theme.spaces[1]} ${({ theme }) => theme.spaces[2]};
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

/** Beside the name, which leaves them room; the figures below have the whole width. */
const Actions = styled(Flex)`
  position: absolute;
  inset-block-start: ${({ theme }) => theme.spaces[1]};
  inset-inline-end: ${({ theme }) => theme.spaces[1]};
`;

const NameLine = styled(Flex)<{ $buttons: number }>`
  min-height: 2.4rem;
  padding-inline-end: ${({ $buttons }) => $buttons * 2.6}rem;
`;

/** Long names wrap, and are cut after three lines; the detail shows them whole. */
const Name = styled.bdi`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
  overflow-wrap: anywhere;
`;

const IconColumn = styled.span`
  display: inline-flex;
  flex: none;
  padding-top: 0.3rem;
`;

const Meta = styled(Flex)`
  padding-inline-start: 2.2rem;
  white-space: nowrap;
  flex-wrap: wrap;
  row-gap: 0;
`;

/** A div has no place in a button, but the badge's types know no other tag. */
const SPAN = 'span' as 'div';

interface SuggestionRowProps {
  item: SuggestionItem;
  isTabStop: boolean;
  canAccept: boolean;
  canReject: boolean;
  onOpen: (key: string) => void;
  onAccept: (key: string) => void;
  onReject: (key: string) => void;
}

const SuggestionRowImpl = ({
  item,
  isTabStop,
  canAccept,
  canReject,
  onOpen,
  onAccept,
  onReject,
}: SuggestionRowProps) => {
  const t = useText();
  const { key, name, kind, confidence, mentionCount: count } = item;
  const isDoubtful = (item.candidates?.length ?? 0) > 1;
  const label = item.status === 'new' ? 'row.labelNew' : isDoubtful ? 'row.labelDoubtful' : 'row.label';

  return (
    <Row data-suggestion-key={key}>
      <Main
        type="button"
        data-row-main
        tabIndex={isTabStop ? 0 : -1}
        aria-haspopup="dialog"
        aria-keyshortcuts={canReject ? 'A R U' : undefined}
        onClick={() => onOpen(key)}
      >
        <NameLine tag="span" gap={2} alignItems="flex-start" $buttons={Number(canAccept) + Number(canReject)}>
          <IconColumn>
            <KindIcon kind={kind} />
          </IconColumn>
          <Typography tag="span" variant="omega" fontWeight="semiBold" textColor="neutral800">
            <Name>{name}</Name>
          </Typography>
          {/* Said after the name instead of the figures below, so that the name that is seen is the one that is spoken. */}
          <VisuallyHidden>{`, ${t(label, { kind: t(`kind.${kind}`), confidence, count })}`}</VisuallyHidden>
        </NameLine>
        <Meta tag="span" gap={2} alignItems="center" aria-hidden>
          <ConfidenceBar value={confidence} />
          <Typography tag="span" variant="pi" textColor="neutral600">
            {t('row.confidence', { confidence })}
          </Typography>
          {count > 0 ? (
            <Typography
              tag="span"
              variant="pi"
              textColor="neutral600"
              title={t('row.mentionsTitle', { count })}
            >
              {t('row.mentions', { count })}
            </Typography>
          ) : null}
          {item.status === 'new' ? (
            <Badge tag={SPAN} shrink={0} size="S" backgroundColor="primary100" textColor="primary600">
              {t('row.new')}
            </Badge>
          ) : null}
        </Meta>
        {isDoubtful ? (
          <Meta tag="span" aria-hidden>
            <Typography tag="span" variant="pi" textColor="primary600">
              {t('row.doubtful')}
            </Typography>
          </Meta>
        ) : null}
      </Main>
      {canAccept || canReject ? (
        <Actions gap="0.2rem">
          {canAccept ? (
            <IconButton
              size="XS"
              variant="ghost"
              tabIndex={-1}
              withTooltip={false}
              label={t('accept.name', { name })}
              onClick={() => onAccept(key)}
            >
              <Check />
            </IconButton>
          ) : null}
          {canReject ? (
            <IconButton
              size="XS"
              variant="ghost"
              tabIndex={-1}
              withTooltip={false}
              label={t('reject.name', { name })}
              onClick={() => onReject(key)}
            >
              <Cross />
            </IconButton>
          ) : null}
        </Actions>
      ) : null}
    </Row>
  );
};

/** One suggestion. Memoised: an answer that brings the same item again does not draw it again. */
export const SuggestionRow = React.memo(SuggestionRowImpl);
