import * as React from 'react';
import { Menu } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';

import { EXPORTS, type QualityExport, type QualityFilters } from '../../../../../contracts';
import { useText } from '../../../text';
import { exportUrl } from '../api';

/** Lets the browser store what only a request with the reader's token gets. */
const save = (file: Blob, name: string) => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address after the click has returned.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** What the page shows, as files for a spreadsheet. */
export const ExportMenu = ({ filters }: { filters: QualityFilters }) => {
  const t = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isFetching, setIsFetching] = React.useState(false);

  const download = async (table: QualityExport) => {
    setIsFetching(true);
    try {
      const { data } = await get<Blob>(exportUrl(table, filters), { responseType: 'blob' });
      save(data, `suggestion-quality-${table}-${filters.from}-${filters.to}.csv`);
    } catch {
      toggleNotification({ type: 'danger', message: t('quality.export.failed') });
    } finally {
      setIsFetching(false);
    }
  };

  return (
    <Menu.Root>
      <Menu.Trigger variant="secondary" startIcon={<Download />} loading={isFetching}>
        {t('quality.export')}
      </Menu.Trigger>
      {/* All of them at once: a menu that scrolls hides what it has. */}
      <Menu.Content popoverPlacement="bottom-end" maxHeight="none">
        {EXPORTS.map((table) => (
          <Menu.Item key={table} onSelect={() => void download(table)}>
            {t(`quality.export.${table}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
};
