import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

const Scroll = styled.div`
  position: absolute;
  inset: 0;
  overflow: auto;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  white-space: nowrap;

  th,
  td {
    padding: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[3]};
    text-align: end;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    font-variant-numeric: tabular-nums;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  thead th {
    position: sticky;
    top: 0;
    background: ${({ theme }) => theme.colors.neutral0};
    white-space: normal;
    vertical-align: bottom;
  }
`;

export interface TableData {
  columns: readonly string[];
  /** The first cell names the row. */
  rows: readonly (readonly string[])[];
}

/** The figures of a chart as a table, within the room that the chart takes. */
export const FiguresTable = ({ caption, table }: { caption: string; table: TableData }) => (
  <Scroll tabIndex={0} role="region" aria-label={caption}>
    <Table>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {column}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first, ...cells]) => (
          <tr key={first}>
            <th scope="row">
              <Typography variant="pi" textColor="neutral800">
                {first}
              </Typography>
            </th>
            {cells.map((cell, index) => (
              <td key={index}>
                <Typography variant="pi" textColor="neutral800">
                  {cell}
                </Typography>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  </Scroll>
);
