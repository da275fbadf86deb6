import { z } from 'zod';
import { KINDS } from '../../../contracts';

/** How the text of a field is written. `blocks` is Strapi's own rich text. */
export const FORMATS = ['plain', 'markdown', 'html', 'blocks'] as const;
export type Format = (typeof FORMATS)[number];

const fieldName = z.string().min(1);

/**
 * A field's path: an attribute (`body`), one inside a component (`sections.body`), or one inside a component of
 * a dynamic zone (`content[shared.rich-text].body`).
 */
const fieldPath = z
  .string()
  .regex(
    /^[\w-]+(\[[\w.-]+\])?(\.[\w-]+(\[[\w.-]+\])?)*$/,
    'must be a field, or a path such as "sections.body" or "content[shared.rich-text].body"',
  );

/** The field that is taken for a story's date where the configuration names none. */
export const FIRST_PUBLICATION = 'firstPublishedAt';

const contentType = z.strictObject({
  title: fieldPath.optional(),
  text: z.array(fieldPath).min(1),
  tags: fieldName,
  /** When a story first came out: used under this name if the type has it; `false` leaves it out. */
  date: z.union([fieldName, z.literal(false)]).default(FIRST_PUBLICATION),
  /** Only where the attribute's type does not say it. */
  formats: z.record(fieldPath, z.enum(FORMATS)).default({}),
});

const vocabulary = z.strictObject({
  uid: z.string().min(1),
  name: fieldName,
  kind: fieldName.optional(),
  /** The vocabulary's own words for the engine's kinds, where they differ: `{ person: 'Persons' }`. */
  kinds: z.partialRecord(z.enum(KINDS), z.string().min(1)).default({}),
  aliases: fieldName.optional(),
  /** Attributes of the alias component. */
  aliasText: fieldName.default('text'),
  aliasMatch: fieldName.default('match'),
  aliasLocale: fieldName.default('locale'),
  // The following are used under these names if the type has them; `false` leaves them out.
  description: z.union([fieldName, z.literal(false)]).default('description'),
  suggest: z.union([fieldName, z.literal(false)]).default('suggest'),
  state: z.union([fieldName, z.literal(false)]).default('state'),
  activeStates: z.array(z.string()).min(1).default(['active']),
  mergedInto: z.union([fieldName, z.literal(false)]).default('mergedInto'),
  broader: z.union([fieldName, z.literal(false)]).default('broader'),
});

const bounded = (min: number, max: number) => z.number().int().min(min).max(max);

export const configSchema = z
  .strictObject({
    contentTypes: z.record(z.string().min(1), contentType).default({}),
    vocabulary: vocabulary.optional(),
    /** Bytes of text (UTF-8) in one request. */
    maxTextBytes: bounded(1_000, 50_000_000).default(1_000_000),
    /** Of each route, for each user or token, on each instance. */
    rateLimit: z
      .strictObject({
        requests: bounded(1, 1_000_000).default(300),
        perSeconds: bounded(1, 3_600).default(60),
      })
      .default({ requests: 300, perSeconds: 60 }),
    /** Milliseconds after which a suggestion is given up. */
    deadlineMs: bounded(50, 120_000).default(5_000),
    /** Requests that may wait for the tagger at once. */
    maxPending: bounded(1, 10_000).default(200),
    /** Milliseconds between looks at what other instances changed. */
    pollMs: bounded(50, 60_000).default(500),
    /** Milliseconds between looks for changes that went past Strapi (SQL, import). */
    reconcileMs: bounded(200, 3_600_000).default(10_000),
    /** The archive teaches subjects that a text does not name. */
    archive: z
      .strictObject({
        enabled: z.boolean().default(true),
        /** Newest published stories kept in mind, per content type. */
        stories: bounded(0, 10_000_000).default(50_000),
        /** Milliseconds between looks for stories that were changed past Strapi (SQL, import). */
        reconcileMs: bounded(200, 86_400_000).default(600_000),
      })
      .prefault({}),
    /** What the tagger knows, written to disk so that the next start need not learn it again. */
    snapshot: z
      .strictObject({
        enabled: z.boolean().default(true),
        /** Default: `tag-suggestions` beside the SQLite file, or in `.tmp`. */
        folder: z.string().min(1).optional(),
        /** Milliseconds without a change after which it is written. */
        quietMs: bounded(50, 3_600_000).default(60_000),
        /** Milliseconds after which it is written although changes go on. */
        longestMs: bounded(50, 86_400_000).default(600_000),
      })
      .prefault({}),
  })
  .superRefine((config, ctx) => {
    if (Object.keys(config.contentTypes).length > 0 && !config.vocabulary) {
      ctx.addIssue({
        code: 'custom',
        path: ['vocabulary'],
        message: 'is missing: name the content type that holds the tags, e.g. { uid, name, kind, aliases }',
      });
    }
  });

export type Config = z.output<typeof configSchema>;
export type ContentTypeConfig = Config['contentTypes'][string];
export type VocabularyConfig = NonNullable<Config['vocabulary']>;

/** Parses the plugin's part of `config/plugins.ts`. Throws an Error with one sentence a problem. */
export function parseConfig(input: unknown): Config {
  const result = configSchema.safeParse(input);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const where = issue.path.length > 0 ? `"${issue.path.join('.')}" ` : '';
    return `${where}${issue.message}`;
  });
  throw new Error(problems.join('; '));
}
