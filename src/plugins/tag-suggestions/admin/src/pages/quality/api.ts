import { adminApi } from '@strapi/strapi/admin';

import type {
  MissedTagsResponse,
  QualityExport,
  QualityFilters,
  QualityPaging,
  QualityReport,
  QualityReportResponse,
  QualityStoriesResponse,
  RejectedEntitiesResponse,
  RemediesQuery,
  RemediesResponse,
  Remedy,
  RemedyRequest,
  RemedyResponse,
  UnacceptedNamesResponse,
} from '../../../../contracts';
import { PLUGIN_ID } from '../../pluginId';

const REMEDIES = 'TagSuggestionRemedies';

/** An address of the page's routes. Strapi's client does not encode parameters: time zones hold `/` and `+`. */
const url = (path: string, query: object = {}): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/${PLUGIN_ID}/quality/${path}${search === '' ? '' : `?${search}`}`;
};

export const exportUrl = (table: QualityExport, filters: QualityFilters): string =>
  url(`export/${table}`, filters);

type Paged = QualityFilters & QualityPaging;

/** Routes of the page "Suggestion quality"; they come with the page, not with the panel. */
const api = adminApi.enhanceEndpoints({ addTagTypes: [REMEDIES] }).injectEndpoints({
  endpoints: (build) => ({
    qualityReport: build.query<QualityReport, QualityFilters>({
      query: (filters) => url('report', filters),
      transformResponse: ({ data }: QualityReportResponse) => data,
    }),
    rejectedEntities: build.query<RejectedEntitiesResponse, Paged>({
      query: (paged) => url('rejected', paged),
    }),
    unacceptedNames: build.query<UnacceptedNamesResponse, Paged>({
      query: (paged) => url('unaccepted', paged),
    }),
    missedTags: build.query<MissedTagsResponse, Paged>({
      query: (paged) => url('missed', paged),
    }),
    qualityStories: build.query<QualityStoriesResponse['data'], QualityFilters & { key: string }>({
      query: (asked) => url('stories', asked),
      transformResponse: ({ data }: QualityStoriesResponse) => data,
    }),
    remedies: build.query<RemediesResponse, RemediesQuery>({
      query: (asked) => url('remedies', asked),
      providesTags: [REMEDIES],
    }),
    /** Entities whose name holds the text, as the content manager's own list finds them. */
    vocabularySearch: build.query<
      { entityId: string; name: string }[],
      QualityReport['available']['vocabulary'] & { text: string }
    >({
      query: ({ uid, name, text }) =>
        `/content-manager/collection-types/${uid}?${new URLSearchParams({ [`filters[${name}][$containsi]`]: text, sort: `${name}:ASC`, pageSize: '20' })}`,
      transformResponse: (
        { results }: { results: ({ documentId: string } & Record<string, unknown>)[] },
        _meta,
        { name },
      ) => results.map((entry) => ({ entityId: entry.documentId, name: String(entry[name] ?? '') })),
    }),
    takeRemedy: build.mutation<Remedy, RemedyRequest>({
      query: (body) => ({ url: url('remedies'), method: 'POST', data: body }),
      transformResponse: ({ data }: RemedyResponse) => data,
      invalidatesTags: [REMEDIES],
    }),
    undoRemedy: build.mutation<Remedy, string>({
      query: (id) => ({ url: url(`remedies/${encodeURIComponent(id)}/undo`), method: 'POST', data: {} }),
      transformResponse: ({ data }: RemedyResponse) => data,
      invalidatesTags: [REMEDIES],
    }),
  }),
});

export const {
  useQualityReportQuery,
  useRejectedEntitiesQuery,
  useUnacceptedNamesQuery,
  useMissedTagsQuery,
  useQualityStoriesQuery,
  useRemediesQuery,
  useVocabularySearchQuery,
  useTakeRemedyMutation,
  useUndoRemedyMutation,
} = api;
