import * as React from 'react';
import { Badge, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { SuggestionItem } from '../../../contracts';
import { KindIcon } from '../panel/KindIcon';
import { useFieldLabels } from '../strapi/contentManager';
import { useText } from '../text';
import { CandidateChoice } from './CandidateChoice';
import { MentionSentence } from './MentionSentence';
import { reasonText } from './reasonText';
import { Section } from './Section';

const Reasons = styled.ul`
  list-style: disc;
  margin: 0;
  padding-inline-start: ${({ theme }) => theme.spaces[5]};
  li::marker {
    color: ${({ theme }) => theme.colors.neutral500};
  }
`;

interface DetailDialogProps {
  item: SuggestionItem;
  model: string;
  canDecide: boolean;
  canCreate: boolean;
  /** `candidate` is the chosen one of a doubtful name. */
  onAccept: (candidate?: NonNullable<SuggestionItem['candidates']>[number]) => void;
  onReject: () => void;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

/** Everything known about one suggestion, with room that the side column does not have. */
export const DetailDialog = (props: DetailDialogProps) => {
  const { item, model, canDecide, canCreate, onAccept, onReject, onClose, onCloseAutoFocus } = props;
  const t = useText();
  const { formatList } = useIntl();
  const labels = useFieldLabels(model);
  const candidates = item.candidates ?? [];
  const isDoubtful = candidates.length > 1;
  const [chosen, setChosen] = React.useState(item.entityId ?? candidates[0]?.entityId ?? '');
  const more = item.mentionCount - item.contexts.length;
  const isNew = item.status === 'new';
  const joinNames = (names: readonly string[]) => formatList(names, { type: 'conjunction' });

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content aria-describedby={undefined} onCloseAutoFocus={onCloseAutoFocus}>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>
            <bdi>{item.name}</bdi>
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Flex gap={3} wrap="wrap">
              <Flex gap={2}>
                <KindIcon kind={item.kind} size="1.6rem" />
                <Typography textColor="neutral700">{t(`kind.${item.kind}`)}</Typography>
              </Flex>
              <Typography textColor="neutral600">
                {t('detail.confidence', { confidence: item.confidence })}
              </Typography>
              {isNew ? (
                <Badge backgroundColor="primary100" textColor="primary600">
                  {t('row.new')}
                </Badge>
              ) : null}
            </Flex>
            {isNew ? (
              <Typography textColor="neutral700">
                {canCreate ? t('detail.new') : `${t('detail.new')} ${t('detail.mayNotCreate')}`}
              </Typography>
            ) : null}
            {isDoubtful ? (
              <CandidateChoice
                candidates={candidates}
                value={chosen}
                onChange={setChosen}
                isReadOnly={!canDecide}
              />
            ) : null}
            <Section title={t('detail.mentions')}>
              {item.contexts.length === 0 ? (
                <Typography textColor="neutral600">{t('detail.noMentions')}</Typography>
              ) : (
                <Flex direction="column" alignItems="stretch" gap={3}>
                  {item.contexts.map((context) => (
                    <MentionSentence
                      key={`${context.field}:${context.start}`}
                      context={context}
                      field={labels[context.field] ?? context.field}
                    />
                  ))}
                  {more > 0 ? (
                    <Typography variant="pi" textColor="neutral600">
                      {t('detail.moreMentions', { count: more })}
                    </Typography>
                  ) : null}
                </Flex>
              )}
            </Section>
            {item.reasons.length > 0 ? (
              <Section title={t('detail.reasons')}>
                <Reasons>
                  {item.reasons.map((reason, index) => (
                    <Typography key={`${reason.code}:${index}`} tag="li" textColor="neutral800">
                      {reasonText(reason, t, joinNames)}
                    </Typography>
                  ))}
                </Reasons>
              </Section>
            ) : null}
            {item.aliases && item.aliases.length > 0 ? (
              <Section title={t('detail.aliases')}>
                <Typography textColor="neutral800">
                  <bdi>{joinNames(item.aliases)}</bdi>
                </Typography>
              </Section>
            ) : null}
          </Flex>
        </Modal.Body>
        {canDecide ? (
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onReject}>
              {t('reject')}
            </Button>
            {isNew && !canCreate ? null : (
              <Button
                type="button"
                onClick={() => onAccept(candidates.find(({ entityId }) => isDoubtful && entityId === chosen))}
              >
                {isNew ? t('accept.new') : t('accept')}
              </Button>
            )}
          </Modal.Footer>
        ) : null}
      </Modal.Content>
    </Modal.Root>
  );
};
