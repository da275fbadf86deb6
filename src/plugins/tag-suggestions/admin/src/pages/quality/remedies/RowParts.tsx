import { Badge, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

import type { Kind, QualityReport, Remedy } from '../../../../../contracts';
import { KindIcon } from '../../../panel/KindIcon';
import { useText } from '../../../text';
import { describeRemedy } from './describeRemedy';
import { UndoButton } from './UndoButton';

/** Long names wrap within the column instead of widening the table. */
const Name = styled.bdi`
  display: block;
  min-width: 20rem;
  max-width: 34rem;
  white-space: normal;
  overflow-wrap: anywhere;
`;

interface NameCellProps {
  name: string;
  kind?: Kind;
  /** Where the name is an entity's: leads to it. */
  entityId?: string;
  vocabulary: QualityReport['available']['vocabulary'];
  /** The entity is in the vocabulary but not offered. */
  isSilent?: boolean;
}

export const NameCell = ({ name, kind, entityId, vocabulary, isSilent = false }: NameCellProps) => {
  const t = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={2} paddingBottom={2}>
      {entityId === undefined ? (
        <Typography fontWeight="semiBold" textColor="neutral800">
          <Name>{name}</Name>
        </Typography>
      ) : (
        <Link tag={RouterLink} to={`/content-manager/collection-types/${vocabulary.uid}/${entityId}`}>
          <Name>{name}</Name>
        </Link>
      )}
      {kind || isSilent ? (
        <Flex gap={2}>
          {kind ? (
            <>
              <KindIcon kind={kind} />
              <Typography variant="pi" textColor="neutral600">
                {t(`kind.${kind}`)}
              </Typography>
            </>
          ) : null}
          {isSilent ? <Badge size="S">{t('quality.row.silent')}</Badge> : null}
        </Flex>
      ) : null}
    </Flex>
  );
};

const Done = ({ text, children }: { text: string; children?: React.ReactNode }) => (
  <Flex gap={2}>
    <Flex shrink={0}>
      <Check width="1.4rem" height="1.4rem" fill="success600" aria-hidden focusable={false} />
    </Flex>
    <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'normal' }}>
      {text}
    </Typography>
    {children}
  </Flex>
);

interface RemedyCellProps {
  /** Named by the buttons for those who hear them out of their row. */
  name: string;
  buttons: readonly { label: string; onClick: (opener: HTMLElement) => void }[];
  taken: readonly Remedy[];
  /** Done otherwise than by a remedy. */
  done?: string;
  onUndo: (remedy: Remedy) => Promise<boolean>;
}

/** What can be done about a row, and what was done, with the way back. */
export const RemedyCell = ({ name, buttons, taken, done, onUndo }: RemedyCellProps) => {
  const t = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {done === undefined ? null : <Done text={done} />}
      {taken.map((remedy) => (
        <Done key={remedy.id} text={describeRemedy(remedy, t)}>
          {remedy.mayUndo ? <UndoButton remedy={remedy} onUndo={onUndo} /> : null}
        </Done>
      ))}
      {buttons.length > 0 ? (
        <Flex gap={2} data-remedies>
          {buttons.map(({ label, onClick }) => (
            <Button
              key={label}
              type="button"
              size="S"
              variant="tertiary"
              aria-label={`${label}: ${name}`}
              onClick={(event: React.MouseEvent<HTMLButtonElement>) => onClick(event.currentTarget)}
            >
              {label}
            </Button>
          ))}
        </Flex>
      ) : null}
      {buttons.length === 0 && taken.length === 0 && done === undefined ? (
        <Typography variant="pi" textColor="neutral600">
          {t('quality.row.nothing')}
        </Typography>
      ) : null}
    </Flex>
  );
};
