import { generateKeyBetween } from 'fractional-indexing';

/** One pending row of Strapi's relation field. `id` is the row id; the documentId stands in both places. */
export interface PendingTag {
  id: number | string;
  documentId?: string;
  label?: string;
  href?: string;
  status?: string;
  apiData?: { id: number | string; documentId: string; locale?: string | null; isTemporary?: boolean };
  __temp_key__?: string;
}

/** The form's value of a relation field: what is pending. What is stored is not in it. */
export interface TagFieldValue {
  connect?: PendingTag[];
  disconnect?: PendingTag[];
}

export interface TagReference {
  entityId: string;
  entityRowId?: number;
  name: string;
}

export interface RelationTarget {
  /** Content type of the tags. */
  uid?: string;
  /** Given only when tags are written per language. */
  locale?: string;
}

/** The relation field numbers its stored rows from "a0"; a key in the next range puts pending ones after them. */
const AFTER_STORED = 'azz';

export const documentIdOf = (tag: PendingTag): string | undefined =>
  tag.apiData?.documentId ?? tag.documentId;

const rowIdOf = (tag: TagReference) => tag.entityRowId ?? tag.entityId;
const lastKey = (connect: readonly PendingTag[]) =>
  connect.reduce((last, { __temp_key__: key }) => (key && key > last ? key : last), AFTER_STORED);

/** The field's value with these tags pending; one whose removal was pending simply stays, one there already too. */
export const connectTags = (
  value: TagFieldValue | null | undefined,
  tags: readonly TagReference[],
  target: RelationTarget,
): TagFieldValue => {
  let connect = value?.connect ?? [];
  let disconnect = value?.disconnect ?? [];
  for (const tag of tags) {
    const isTag = (pending: PendingTag) => documentIdOf(pending) === tag.entityId;
    if (disconnect.some(isTag)) {
      disconnect = disconnect.filter((pending) => !isTag(pending));
      continue;
    }
    if (connect.some(isTag)) continue;
    const id = rowIdOf(tag);
    const locale = target.locale ? { locale: target.locale } : {};
    const query = target.locale ? `?plugins[i18n][locale]=${target.locale}` : '';
    connect = [
      ...connect,
      {
        id,
        documentId: tag.entityId,
        label: tag.name,
        href: `../collection-types/${target.uid ?? ''}/${tag.entityId}${query}`,
        apiData: { id, documentId: tag.entityId, ...locale, isTemporary: true },
        __temp_key__: generateKeyBetween(lastKey(connect), null),
      },
    ];
  }
  return { ...value, connect, disconnect };
};

/** The field's value without this tag: a pending one is dropped, a stored one is marked for removal. */
export const disconnectTag = (
  value: TagFieldValue | null | undefined,
  tag: TagReference,
  target: RelationTarget,
): TagFieldValue => {
  const connect = value?.connect ?? [];
  const disconnect = value?.disconnect ?? [];
  const isTag = (pending: PendingTag) => documentIdOf(pending) === tag.entityId;
  if (connect.some(isTag)) {
    return { ...value, connect: connect.filter((pending) => !isTag(pending)), disconnect };
  }
  if (disconnect.some(isTag)) return { ...value, connect, disconnect };
  const id = rowIdOf(tag);
  const locale = target.locale ? { locale: target.locale } : {};
  return {
    ...value,
    connect,
    disconnect: [...disconnect, { id, apiData: { id, documentId: tag.entityId, ...locale } }],
  };
};

/** documentIds of what is pending in the field. */
export const pendingIds = (value: TagFieldValue | null | undefined) => {
  const ids = (tags: readonly PendingTag[] = []) =>
    tags.map(documentIdOf).filter((id): id is string => id !== undefined);
  return { connect: ids(value?.connect), disconnect: ids(value?.disconnect) };
};
