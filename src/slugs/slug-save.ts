import type { Core, UID } from '@strapi/strapi';
import { SlugStore, type SluggedRow } from './slug-store';
import type { SluggedType } from './slugged-types';

/** The parameters of a document-service call, as far as slugs need them. */
export interface SaveParams {
  documentId?: string;
  locale?: string | string[];
  status?: 'draft' | 'published';
  data?: Record<string, unknown>;
}

/** One call of the document service on a slugged type: what its steps share. */
export class SlugSave {
  readonly store: SlugStore;
  readonly now = new Date();
  readonly data: Record<string, unknown>;

  constructor(
    readonly strapi: Core.Strapi,
    readonly uid: UID.ContentType,
    readonly type: SluggedType,
    readonly params: SaveParams,
    action: string,
  ) {
    this.store = new SlugStore(strapi, uid, type);
    this.data = params.data ?? {};
    if (action !== 'publish') params.data = this.data;
  }

  /** The language of the call: the default one when it names none, null for a type without languages. */
  async locale(): Promise<string | null> {
    if (!this.type.localised) return null;
    const { locale } = this.params;
    if (typeof locale === 'string' && locale !== '' && locale !== '*') return locale;
    return this.strapi.plugin('i18n').service('locales').getDefaultLocale();
  }

  /** What this call sets an attribute to; undefined when it leaves it, or sets it to something that is no text. */
  textOf(attribute: string): string | undefined {
    const value = this.data[attribute];
    return typeof value === 'string' ? value : undefined;
  }

  sourceOf(row: SluggedRow): string | null {
    return row[this.type.source] ?? null;
  }

  wasPublic(row: SluggedRow): boolean {
    return !this.type.drafts || Boolean(row.firstPublishedAt);
  }

  /** Earlier addresses and the date of first publication are the server's to write. */
  dropServerFields(): void {
    if (!this.type.drafts) return;
    delete this.data.previousSlugs;
    delete this.data.firstPublishedAt;
  }
}
