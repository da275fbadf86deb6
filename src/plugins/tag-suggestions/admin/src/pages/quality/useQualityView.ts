import * as React from 'react';
import { useSearchParams } from 'react-router-dom';

import type { QualityFilters } from '../../../../contracts';
import { changedQuery, viewFrom, type QualityView } from './logic/view';

const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the page shows, as the address says it; what is asked of the server for it; and how to change it. */
export const useQualityView = () => {
  const [query, setQuery] = useSearchParams();
  const view: QualityView = React.useMemo(() => viewFrom(query, new Date()), [query]);
  const { from, to, bucket, uid, locale, kind } = view;
  const filters: QualityFilters = React.useMemo(
    () => ({ from, to, bucket, uid, locale, kind, timeZone: TIME_ZONE }),
    [bucket, from, kind, locale, to, uid],
  );
  const change = React.useCallback(
    (next: Parameters<typeof changedQuery>[1]) => setQuery((now) => changedQuery(now, next)),
    [setQuery],
  );
  return { view, filters, change };
};
