import { useText } from '../../../text';
import { useRemediesQuery } from '../api';
import { useFormats } from '../useFormats';
import { DayCell, TextCell } from './cells';
import { describeRemedy } from './describeRemedy';
import { NameCell } from './RowParts';
import { RowsTable } from './RowsTable';
import { pagingOf, type TableProps } from './tableProps';
import { UndoButton } from './UndoButton';

/** Everything that was done from this page, newest first, with the way back. */
export const RemediesTable = ({
  view,
  vocabulary,
  actions,
}: Pick<TableProps, 'view' | 'vocabulary' | 'actions'>) => {
  const t = useText();
  const formats = useFormats();
  const { data, isFetching, isError, refetch } = useRemediesQuery(pagingOf(view), {
    refetchOnMountOrArgChange: true,
  });

  return (
    <RowsTable
      label={t('quality.table.remedies')}
      empty={t('quality.empty.remedies')}
      view={view}
      page={data}
      isFetching={isFetching}
      isError={isError}
      onRetry={() => void refetch()}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('quality.column.name'),
          render: ({ name, entityId }) => (
            <NameCell name={name} entityId={entityId} vocabulary={vocabulary} />
          ),
        },
        {
          title: t('quality.column.done'),
          render: (remedy) => <TextCell>{describeRemedy(remedy, t)}</TextCell>,
        },
        {
          title: t('quality.column.by'),
          render: ({ by }) => <TextCell>{by ?? t('quality.row.nobody')}</TextCell>,
        },
        { title: t('quality.column.when'), render: ({ at }) => <DayCell time={at} /> },
        {
          title: t('quality.column.undo'),
          render: (remedy) =>
            remedy.undone ? (
              <TextCell>
                {t('quality.row.undone', {
                  by: remedy.undone.by ?? t('quality.row.nobody'),
                  day: formats.day(remedy.undone.at),
                })}
              </TextCell>
            ) : remedy.mayUndo ? (
              <UndoButton remedy={remedy} onUndo={actions.undo} />
            ) : (
              <TextCell>–</TextCell>
            ),
        },
      ]}
    />
  );
};
