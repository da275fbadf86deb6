import { adminApi } from '@strapi/strapi/admin';

import type {
  ContentTypesResponse,
  CreateEntityRequest,
  CreateEntityResponse,
  DecisionRequest,
  DecisionResponse,
  RankingResponse,
  Settings,
  SettingsResponse,
  SimilarEntitiesRequest,
  SimilarEntitiesResponse,
  SuggestRequest,
  SuggestResponse,
} from '../../contracts';
import { PLUGIN_ID } from './pluginId';

const SETTINGS = 'TagSuggestionSettings';
const RANKING = 'TagSuggestionRanking';
const data = <T>(response: { data: T }): T => response.data;
const url = (path: string) => `/${PLUGIN_ID}/${path}`;

/** The plugin's routes. Suggesting is a mutation so that no article becomes a cache key. */
const api = adminApi.enhanceEndpoints({ addTagTypes: [SETTINGS, RANKING] }).injectEndpoints({
  endpoints: (build) => ({
    tagContentTypes: build.query<ContentTypesResponse['data'], void>({
      query: () => url('content-types'),
      transformResponse: data<ContentTypesResponse['data']>,
    }),
    suggestTags: build.mutation<SuggestResponse['data'], SuggestRequest>({
      query: (body) => ({ url: url('suggest'), method: 'POST', data: body }),
      transformResponse: data<SuggestResponse['data']>,
    }),
    recordTagDecision: build.mutation<DecisionResponse['data'], DecisionRequest>({
      query: (body) => ({ url: url('decisions'), method: 'POST', data: body }),
      transformResponse: data<DecisionResponse['data']>,
    }),
    similarEntities: build.query<SimilarEntitiesResponse['data'], SimilarEntitiesRequest>({
      query: (body) => ({ url: url('entities/similar'), method: 'POST', data: body }),
      transformResponse: data<SimilarEntitiesResponse['data']>,
      keepUnusedDataFor: 0,
    }),
    createTagEntity: build.mutation<CreateEntityResponse['data'], CreateEntityRequest>({
      query: (body) => ({ url: url('entities'), method: 'POST', data: body }),
      transformResponse: data<CreateEntityResponse['data']>,
    }),
    tagSettings: build.query<Settings, void>({
      query: () => url('settings'),
      transformResponse: data<SettingsResponse['data']>,
      providesTags: [SETTINGS],
    }),
    saveTagSettings: build.mutation<Settings, Settings>({
      query: (body) => ({ url: url('settings'), method: 'PUT', data: body }),
      transformResponse: data<SettingsResponse['data']>,
      invalidatesTags: [SETTINGS],
    }),
    tagRanking: build.query<RankingResponse['data'], void>({
      query: () => url('ranking'),
      transformResponse: data<RankingResponse['data']>,
      providesTags: [RANKING],
    }),
    resetTagRanking: build.mutation<RankingResponse['data'], void>({
      query: () => ({ url: url('ranking/reset'), method: 'POST' }),
      transformResponse: data<RankingResponse['data']>,
      invalidatesTags: [RANKING],
    }),
  }),
});

export const {
  useTagContentTypesQuery,
  useSuggestTagsMutation,
  useRecordTagDecisionMutation,
  useSimilarEntitiesQuery,
  useCreateTagEntityMutation,
  useTagSettingsQuery,
  useSaveTagSettingsMutation,
  useTagRankingQuery,
  useResetTagRankingMutation,
} = api;
