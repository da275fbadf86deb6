import type { QualityFilters, QualityReport } from '../../../../../contracts';
import type { QualityView } from '../logic/view';
import type { OpenDialog } from './dialog';
import type { RemedyActions } from './useRemedyActions';

/** What each table of names is given. */
export interface TableProps {
  filters: QualityFilters;
  view: QualityView;
  vocabulary: QualityReport['available']['vocabulary'];
  actions: RemedyActions;
  /** Keys of rows whose names have become entities on this page. */
  created: readonly string[];
  open: OpenDialog;
}

/** The part of a list that the view shows. */
export const pagingOf = ({ page, pageSize }: QualityView) => ({
  limit: pageSize,
  offset: (page - 1) * pageSize,
});
