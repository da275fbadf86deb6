import { articleView } from './article';
import { bylineView } from './byline';
import { componentViews } from './components';
import { entityView } from './entity';
import type { View } from './view';

export const CONTENT_TYPE_VIEWS: Record<string, View> = {
  'api::article.article': articleView,
  'api::byline.byline': bylineView,
  'api::entity.entity': entityView,
};

export const COMPONENT_VIEWS: Record<string, View> = componentViews;

export type { View } from './view';
