import type { MissedTag, RemedyAction } from '../../../../../contracts';
import { useText } from '../../../text';
import { useMissedTagsQuery } from '../api';
import { openRemedies } from '../logic/taken';
import { DayCell, OfCell, StoriesCell, TextCell } from './cells';
import { entityButtons } from './entityButtons';
import { NameCell, RemedyCell } from './RowParts';
import { RowsTable } from './RowsTable';
import { pagingOf, type TableProps } from './tableProps';
import { useIntl } from 'react-intl';

/** What was not offered needs another form, or to be offered at all. */
const FITTING: readonly RemedyAction[] = ['resume-suggesting', 'add-alias'];

/** Tags that editors added by hand because they had not been suggested. */
export const MissedTable = ({ filters, view, vocabulary, actions, open }: TableProps) => {
  const t = useText();
  const { formatList } = useIntl();
  const { data, isFetching, isError, refetch } = useMissedTagsQuery(
    { ...filters, ...pagingOf(view) },
    { refetchOnMountOrArgChange: true },
  );
  const takenOf = (row: MissedTag) => actions.taken[row.key] ?? [];

  return (
    <RowsTable
      label={t('quality.table.missed')}
      empty={t('quality.empty.missed')}
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
          title: t('quality.column.missed'),
          render: ({ missed }) => <OfCell {...missed} />,
        },
        {
          title: t('quality.column.ideas'),
          render: ({ aliasIdeas }) => (
            <TextCell>
              <bdi>
                {aliasIdeas.length === 0
                  ? '–'
                  : formatList(
                      aliasIdeas.map(({ text }) => text),
                      { type: 'unit' },
                    )}
              </bdi>
            </TextCell>
          ),
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
