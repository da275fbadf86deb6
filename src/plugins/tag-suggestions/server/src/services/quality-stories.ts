import type { Core } from '@strapi/strapi';
import type { QualityStoriesResponse } from '../../../contracts';
import { valuesAt } from '../config/field-path';
import type { TypePlan } from '../config/plan';
import { storiesOfKey, type StoryOfKey } from '../quality/read-stories';
import type { Selection } from '../quality/selection';
import type { Row } from '../vocabulary/rows';
import type { Caller } from './access';
import { getService } from './get-service';

const SHOWN = 10;
/** Looked at beyond those shown, for those that the caller may not read. */
const LOOKED_AT = 60;

/** Stories behind a row of the tables. */
export function createQualityStories({ strapi }: { strapi: Core.Strapi }) {
  /** Titles of the stories that the caller may read, conditions included, by documentId and locale. */
  const titles = async (
    caller: Caller,
    type: TypePlan,
    stories: readonly StoryOfKey[],
  ): Promise<Map<string, string>> => {
    const checker = getService(strapi, 'access').checkerOf(caller, type.uid);
    if (checker.cannot.read()) return new Map();
    const { filters } = await checker.sanitizedQuery.read({});
    const allowed = strapi.get('query-params').transform(type.uid as never, { filters }) as {
      where?: object;
    };
    const where = {
      $and: [{ documentId: { $in: stories.map(({ documentId }) => documentId) } }, allowed.where ?? {}],
    };
    // Drafts first: where a story has both, the words of the published one are shown.
    const orderBy = type.draftAndPublish ? [{ publishedAt: 'asc' }, { id: 'asc' }] : [{ id: 'asc' }];
    const rows = (await strapi.db.query(type.uid).findMany({ where, orderBy })) as Row[];
    const field = type.fields.find(({ role }) => role === 'title');
    const root = field?.steps[0]?.attribute;
    const mayRead = root !== undefined && field?.steps.length === 1 && checker.can.read(null, root);
    return new Map(
      rows.map((row) => {
        const [title] = mayRead && field ? valuesAt(row, field.steps) : [];
        return [`${row.documentId} ${row.locale ?? ''}`, typeof title?.value === 'string' ? title.value : ''];
      }),
    );
  };

  return {
    async of(caller: Caller, selection: Selection, key: string): Promise<QualityStoriesResponse['data']> {
      const stories = await storiesOfKey(strapi, selection, key, LOOKED_AT);
      const { types } = getService(strapi, 'state').plan;
      const readable = new Map<string, string>();
      for (const [uid, type] of types) {
        const own = stories.filter((story) => story.uid === uid);
        if (own.length === 0) continue;
        for (const [place, title] of await titles(caller, type, own)) readable.set(`${uid} ${place}`, title);
      }
      return stories
        .flatMap(({ uid, documentId, locale, at, offeredAt, carried }) => {
          const title = readable.get(`${uid} ${documentId} ${locale}`);
          if (title === undefined) return [];
          return [{ uid, documentId, locale, title, at: at.toISOString(), offeredAt, carried }];
        })
        .slice(0, SHOWN);
    },
  };
}
