import type { SuggestResponse } from '../../../contracts';

/** What belongs to one article while its form is open, and outlives the form when the first save replaces it. */
export interface FormSession {
  /** Ties decisions to an article that has no documentId yet; kept afterwards, so that they can be found again. */
  readonly draftKey?: string;
  /** The last answer, shown until the next one comes. */
  answer?: SuggestResponse['data'];
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

const STORE_KEY = 'tag-suggestions.draft-keys';
/** More than anybody saves for the first time in one tab between two reloads. */
const KEPT = 50;

/** A random UUID, also where the page is served without TLS and `crypto.randomUUID` is missing. */
const randomUuid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/**
 * Strapi mounts a new form when an article is saved for the first time. Sessions carry the draft key and the last
 * answer across: by the form (an object that lives as long as it), and then by documentId, across reloads too.
 */
export const createFormSessions = (store: Store, newKey: () => string = randomUuid) => {
  const byForm = new WeakMap<object, FormSession>();
  const bySaved = new Map<string, FormSession>();
  const unsaved = new Map<string, FormSession>();
  const stored = () =>
    new Map<string, string>(JSON.parse(store.getItem(STORE_KEY) ?? '[]') as [string, string][]);

  return {
    /** The session of this form. `documentId` absent: the article was never saved. */
    open(form: object, uid: string, documentId?: string): FormSession {
      const known = byForm.get(form) ?? (documentId ? bySaved.get(documentId) : undefined);
      const session = known ?? { draftKey: documentId ? stored().get(documentId) : newKey() };
      byForm.set(form, session);
      if (documentId === undefined) unsaved.set(uid, session);
      return session;
    },
    /** To be called when an article got its documentId. */
    saved(uid: string, documentId: string): void {
      const session = unsaved.get(uid);
      if (!session?.draftKey) return;
      unsaved.delete(uid);
      bySaved.set(documentId, session);
      const entries = [...stored(), [documentId, session.draftKey] as [string, string]].slice(-KEPT);
      store.setItem(STORE_KEY, JSON.stringify(entries));
    },
  };
};

export type FormSessions = ReturnType<typeof createFormSessions>;
