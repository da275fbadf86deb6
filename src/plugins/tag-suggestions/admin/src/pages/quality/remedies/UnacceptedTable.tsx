import type { UnacceptedName } from '../../../../../contracts';
import { useText } from '../../../text';
import { useUnacceptedNamesQuery } from '../api';
import { openRemedies } from '../logic/taken';
import { DayCell, StoriesCell, TextCell } from './cells';
import { NameCell, RemedyCell } from './RowParts';
import { RowsTable } from './RowsTable';
import { pagingOf, type TableProps } from './tableProps';
import { useFormats } from '../useFormats';

/** Names that were proposed as new and that nobody accepted. */
export const UnacceptedTable = ({ filters, view, vocabulary, actions, created, open }: TableProps) => {
  const t = useText();
  const formats = useFormats();
  const { data, isFetching, isError, refetch } = useUnacceptedNamesQuery(
    { ...filters, ...pagingOf(view) },
    { refetchOnMountOrArgChange: true },
  );

  const buttonsOf = ({ key, name, kind, similar, mayCreate, remedies }: UnacceptedName) => {
    const taken = actions.taken[key] ?? [];
    // What the vocabulary has by now, or must not have, needs nothing more.
    if (created.includes(key) || taken.length > 0) return [];
    const likely = similar.filter(({ mayUpdate }) => mayUpdate);
    return [
      ...(openRemedies(remedies, taken).includes('never-propose')
        ? [
            {
              label: t('quality.remedy.never-propose'),
              onClick: (opener: HTMLElement) =>
                open(
                  {
                    type: 'confirm',
                    key,
                    name,
                    action: 'never-propose',
                    request: { action: 'never-propose', name },
                  },
                  opener,
                ),
            },
          ]
        : []),
      ...(likely.length > 0 || mayCreate
        ? [
            {
              label: t('quality.remedy.add-alias'),
              onClick: (opener: HTMLElement) =>
                open({ type: 'alias', key, name, alias: name, likely }, opener),
            },
          ]
        : []),
      ...(mayCreate
        ? [
            {
              label: t('quality.remedy.create'),
              onClick: (opener: HTMLElement) => open({ type: 'create', key, name, kind }, opener),
            },
          ]
        : []),
    ];
  };

  return (
    <RowsTable
      label={t('quality.table.unaccepted')}
      empty={t('quality.empty.unaccepted')}
      view={view}
      page={data}
      isFetching={isFetching}
      isError={isError}
      onRetry={() => void refetch()}
      keyOf={({ key }) => key}
      columns={[
        {
          title: t('quality.column.name'),
          render: ({ name, kind }) => <NameCell name={name} kind={kind} vocabulary={vocabulary} />,
        },
        {
          title: t('quality.column.proposed'),
          render: ({ proposed }) => (
            <TextCell>{proposed === 0 ? '–' : t('quality.basis.stories', { count: proposed })}</TextCell>
          ),
        },
        {
          title: t('quality.column.rejected'),
          render: ({ rejected }) => <TextCell>{formats.count(rejected)}</TextCell>,
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
              taken={actions.taken[row.key] ?? []}
              done={created.includes(row.key) ? t('quality.row.created') : undefined}
              onUndo={actions.undo}
              buttons={buttonsOf(row)}
            />
          ),
        },
      ]}
    />
  );
};
