import * as React from 'react';
import { Box, Flex, Tabs, Typography } from '@strapi/design-system';

import type { QualityFilters, QualityReport } from '../../../../../contracts';
import { useText } from '../../../text';
import { TABLES, type QualityView, type TableName } from '../logic/view';
import type { useQualityView } from '../useQualityView';
import { MissedTable } from './MissedTable';
import { RejectedTable } from './RejectedTable';
import { RemediesTable } from './RemediesTable';
import { RemedyDialogs } from './RemedyDialogs';
import type { TableProps } from './tableProps';
import { UnacceptedTable } from './UnacceptedTable';
import { useDialog } from './useDialog';
import { useRemedyActions } from './useRemedyActions';

const CONTENTS: Record<TableName, React.ComponentType<TableProps>> = {
  rejected: RejectedTable,
  unaccepted: UnacceptedTable,
  missed: MissedTable,
  remedies: RemediesTable,
};

interface MendingProps {
  view: QualityView;
  filters: QualityFilters;
  vocabulary: QualityReport['available']['vocabulary'];
  onChange: ReturnType<typeof useQualityView>['change'];
}

/** The names behind the figures, each with what can be done about it. */
export const Mending = ({ view, filters, vocabulary, onChange }: MendingProps) => {
  const t = useText();
  const id = React.useId();
  const actions = useRemedyActions();
  const dialog = useDialog();
  const [created, setCreated] = React.useState<readonly string[]>([]);

  return (
    <Flex tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={4}>
      <Box>
        <Typography id={id} tag="h2" variant="beta">
          {t('quality.mending')}
        </Typography>
        <Typography tag="p" variant="epsilon" textColor="neutral600">
          {t('quality.mendingHint')}
        </Typography>
      </Box>
      <Tabs.Root variant="simple" value={view.table} onValueChange={(table: string) => onChange({ table })}>
        <Tabs.List aria-label={t('quality.mending')}>
          {TABLES.map((table) => (
            <Tabs.Trigger key={table} value={table}>
              {t(`quality.tab.${table}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {TABLES.map((table) => {
          const Content = CONTENTS[table];
          return (
            <Tabs.Content key={table} value={table}>
              <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
                <Typography textColor="neutral600">{t(`quality.tab.${table}Hint`)}</Typography>
                <Content
                  filters={filters}
                  view={view}
                  vocabulary={vocabulary}
                  actions={actions}
                  created={created}
                  open={dialog.open}
                />
              </Flex>
            </Tabs.Content>
          );
        })}
      </Tabs.Root>
      <RemedyDialogs
        dialog={dialog}
        actions={actions}
        filters={filters}
        vocabulary={vocabulary}
        onCreated={(key) => setCreated((now) => [...now, key])}
      />
    </Flex>
  );
};
