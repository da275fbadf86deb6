import { slugFor } from './slug-for';

/** What one save means for the slug of one entry. */
export interface SlugSave {
  /** The entry as it is stored; absent when it is being created. */
  stored?: {
    slug: string | null;
    /** Headline or name that it was stored with. */
    source: string | null;
    /** Whether readers may have seen this slug: it then changes only when an editor says so. */
    wasPublic: boolean;
  };
  /** Headline or name in this save; absent = left as it is. */
  source?: string | null;
  /** Slug in this save: what an editor typed, or what the form carried along unchanged. */
  asked?: string | null;
  /** Slugs of the entry's other languages, or of the entry it is copied from: a form carries them along. */
  inherited?: readonly string[];
  /** Slug of a name without a letter or digit. */
  fallback: string;
}

/**
 * The slug that an entry should get, before it is made unique; `undefined` = it keeps the one it has.
 * Until first publication a slug follows the headline unless an editor chose one; after it only an editor changes it.
 */
export function decideSlug(save: SlugSave): string | undefined {
  const { stored, fallback } = save;
  const asked = save.asked ? slugFor(save.asked, { fallback: '' }) : '';

  if (!stored) {
    return asked && !save.inherited?.includes(asked) ? asked : slugFor(save.source ?? '', { fallback });
  }
  if (asked && asked !== stored.slug) return asked;
  if (!stored.slug) return slugFor(save.source ?? stored.source ?? '', { fallback });
  if (stored.wasPublic || save.source === undefined) return undefined;

  const before = slugFor(stored.source ?? '', { fallback });
  const after = slugFor(save.source ?? '', { fallback });
  return isNumbered(stored.slug, before) && before !== after ? after : undefined;
}

/** The first of `base`, `base-2`, `base-3`, ... that is not taken. */
export function firstFreeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** Whether `slug` is `base`, or `base` with the number that made it unique. */
function isNumbered(slug: string, base: string): boolean {
  return slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)));
}

/**
 * The earlier addresses of an entry after its slug changed.
 *
 * @param known earlier addresses so far, oldest first
 * @param left the slug that readers knew until now
 * @param taken the slug that it has now: no longer an earlier one
 */
export function previousSlugsAfter(known: readonly string[], left: string, taken: string): string[] {
  return [...known.filter((slug) => slug !== left), left].filter((slug) => slug !== taken);
}
