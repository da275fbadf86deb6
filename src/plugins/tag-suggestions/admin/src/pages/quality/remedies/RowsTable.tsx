import * as React from 'react';
import {
  Box,
  EmptyStateLayout,
  Flex,
  Loader,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { EmptyData } from '@strapi/icons/symbols';
import { Pagination } from '@strapi/strapi/admin';

import { Notice } from '../../../panel/Notice';
import { useText } from '../../../text';
import { PAGE_SIZES, type QualityView } from '../logic/view';

export interface Column<Row> {
  title: string;
  render: (row: Row) => React.ReactNode;
}

interface RowsTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  page: { data: Row[]; meta: { total: number } } | undefined;
  isFetching: boolean;
  isError: boolean;
  onRetry: () => void;
  /** Said in place of a table without rows. */
  empty: string;
  view: QualityView;
}

/** One page of rows, and the way to the others. */
export const RowsTable = <Row,>(props: RowsTableProps<Row>) => {
  const { label, columns, keyOf, page, isFetching, isError, onRetry, empty, view } = props;
  const t = useText();
  if (isError)
    return (
      <div role="alert">
        <Notice
          tone="danger"
          text={t('quality.rowsFailed')}
          action={{ label: t('error.retry'), onClick: onRetry }}
        />
      </div>
    );
  if (!page)
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{t('quality.loadingRows')}</Loader>
      </Flex>
    );
  const { total } = page.meta;
  if (total === 0 || (page.data.length === 0 && view.page === 1))
    return (
      <EmptyStateLayout
        icon={<EmptyData width="16rem" aria-hidden />}
        content={empty}
        shadow="tableShadow"
        hasRadius
      />
    );

  return (
    <Box aria-busy={isFetching} style={{ opacity: isFetching ? 0.6 : undefined }}>
      <Table colCount={columns.length} rowCount={page.data.length + 1} aria-label={label}>
        <Thead>
          <Tr>
            {columns.map(({ title }) => (
              <Th key={title}>
                <Typography variant="sigma" textColor="neutral600">
                  {title}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {page.data.map((row) => (
            <Tr key={keyOf(row)} data-row={keyOf(row)}>
              {columns.map(({ title, render }) => (
                <Td key={title}>{render(row)}</Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
      {page.data.length < total ? (
        <Pagination.Root pageCount={Math.ceil(total / view.pageSize)} total={total}>
          <Pagination.PageSize options={PAGE_SIZES.map(String)} />
          <Pagination.Links />
        </Pagination.Root>
      ) : null}
    </Box>
  );
};
