import type { Kind } from '../plugins/tag-suggestions/engine/types';
import type { Block } from './blocks';

/** An alias of a demonstration entity; a bare string matches in any case and any language. */
export interface DemoAlias {
  text: string;
  match?: 'exact' | 'any';
  locale?: 'en' | 'hi';
}

/** One entry of the house's vocabulary. Other entities are referred to by their name. */
export interface DemoEntity {
  name: string;
  kind: Kind;
  description: string;
  aliases?: readonly (string | DemoAlias)[];
  sameAs?: readonly string[];
  broader?: readonly string[];
  /** Default true. */
  suggest?: boolean;
  /** Why a story carrying this tag needs a second look before publication. */
  sensitive?: string;
  /** Set on a deprecated entity: the one that took its place. */
  mergedInto?: string;
}

export interface DemoByline {
  slug: string;
  name: string;
  role: string;
  bio: string;
}

/** The words of an article in one language. */
export interface DemoText {
  slug: string;
  headline: string;
  standfirst: string;
  place: string;
  body: readonly Block[];
  /** Of a translation: the words that stand with the lead image, in its language. */
  imageWords?: { alt: string; caption: string; credit: string };
}

export type DemoSection =
  'defence' | 'foreign-affairs' | 'national' | 'economy' | 'science-technology' | 'opinion';

export interface DemoImage {
  /** File name in `src/demo/images`. */
  file: string;
  alt: string;
  caption: string;
}

export interface DemoArticle extends DemoText {
  /** ISO 8601 date of the dateline. */
  date: string;
  section: DemoSection;
  /** Slugs of the bylines, in order. */
  bylines: readonly string[];
  /** Names of the entities. */
  tags: readonly string[];
  /** Left unpublished, for an editor to work on. */
  draft?: boolean;
  leadImage?: DemoImage;
  /** The same article in Hindi. */
  hindi?: DemoText;
}
