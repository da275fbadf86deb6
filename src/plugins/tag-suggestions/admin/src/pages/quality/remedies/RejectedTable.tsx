import type { RejectedEntity, RemedyAction } from '../../../../../contracts';
import { useText } from '../../../text';
import { useRejectedEntitiesQuery } from '../api';
import { openRemedies } from '../logic/taken';
import { DayCell, OfCell, StoriesCell } from './cells';
import { entityButtons } from './entityButtons';
import { NameCell, RemedyCell } from './RowParts';
import { RowsTable } from './RowsTable';
import { pagingOf, type TableProps } from './tableProps';

/** An alias does not help an entity that is offered too often. */
const FITTING: readonly RemedyAction[] = ['stop-suggesting', 'resume-suggesting', 'match-exact'];

/** Entities that editors reject most. */
export const RejectedTable = ({ filters, view, vocabulary, actions, open }: TableProps) => {
  const t = useText();
  const { data, isFetching, isError, refetch } = useRejectedEntitiesQuery(
    { ...filters, ...pagingOf(view) },
    { refetchOnMountOrArgChange: true },
  );
  const takenOf = (row: RejectedEntity) => actions.taken[row.key] ?? [];

  return (
    <RowsTable
      label={t('quality.table.rejected')}
      empty={t('quality.empty.rejected')}
      view={view}
      page={data}
      isFetching={isFetching}
      isError={isError}
      onRetry={() => void refetch()}
      keyOf={({ key }) => key}
      columns={[
        {
          title: t('quality.column.entity'),
          render: ({ name, kind, entityId, suggest }) => (
            <NameCell
              name={name}
              kind={kind}
              entityId={entityId}
              vocabulary={vocabulary}
              isSilent={!suggest}
            />
          ),
        },
        {
          title: t('quality.column.rejected'),
          render: ({ rejected, acceptance }) => <OfCell hits={rejected} of={acceptance.of} />,
        },
        {
          title: t('quality.column.carried'),
          render: ({ carried }) => <OfCell {...carried} />,
        },
        { title: t('quality.column.last'), render: ({ lastAt }) => <DayCell time={lastAt} /> },
        {
          title: t('quality.column.stories'),
          render: ({ key, name }) => <StoriesCell rowKey={key} name={name} open={open} />,
        },
        {
          title: t('quality.column.remedy'),
          render: (row) => (
            <RemedyCell
              name={row.name}
              taken={takenOf(row)}
              onUndo={actions.undo}
              buttons={entityButtons(
                row,
                openRemedies(row.remedies, takenOf(row)).filter((action) => FITTING.includes(action)),
                t,
                open,
              )}
            />
          ),
        },
      ]}
    />
  );
};
