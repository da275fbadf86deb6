import type { AttachedTag, SuggestionItem, SuggestResponse } from '../../../contracts';

type Answer = SuggestResponse['data'];
type RejectedTag = Answer['rejected'][number];

/** What the editor did that the last answer may not know yet. */
export type Deed =
  | { type: 'accepted'; item: SuggestionItem; tag: AttachedTag }
  | { type: 'rejected'; item: RejectedTag }
  | { type: 'restored'; key: string; item?: SuggestionItem; entityId?: string }
  | { type: 'removed'; tag: AttachedTag };

interface Entry {
  deed: Deed;
  /** Number of the last request sent before the server knew of the deed; absent while it does not. */
  settledAfter?: number;
}

/** Deeds by what they are about, newest last. */
export type Overlay = ReadonlyMap<string, Entry>;

export type OverlayAction =
  | { type: 'do'; deeds: readonly Deed[] }
  | { type: 'settle'; deeds: readonly Deed[]; request: number }
  | { type: 'fail'; deeds: readonly Deed[] }
  | { type: 'answered'; request: number };

export const deedId = (deed: Deed): string => {
  if (deed.type === 'removed') return `tag:${deed.tag.entityId}`;
  return deed.type === 'restored' ? deed.key : deed.item.key;
};

/** Whether a deed is still the last one about its subject: what was taken back meanwhile is another. */
const stands = (entry: Entry | undefined, deed: Deed): entry is Entry => entry?.deed.type === deed.type;

/**
 * An overlay lets the panel show a decision at once, and forget it as soon as an answer comes that was asked for after
 * the server had learnt of it.
 */
export const overlayReducer = (overlay: Overlay, action: OverlayAction): Overlay => {
  const next = new Map(overlay);
  switch (action.type) {
    case 'do':
      for (const deed of action.deeds) {
        next.delete(deedId(deed));
        next.set(deedId(deed), { deed });
      }
      return next;
    case 'settle':
      for (const deed of action.deeds) {
        const entry = next.get(deedId(deed));
        if (stands(entry, deed)) next.set(deedId(deed), { ...entry, settledAfter: action.request });
      }
      return next;
    case 'fail':
      for (const deed of action.deeds) if (stands(next.get(deedId(deed)), deed)) next.delete(deedId(deed));
      return next;
    case 'answered':
      for (const [id, entry] of overlay) {
        if (entry.settledAfter !== undefined && entry.settledAfter < action.request) next.delete(id);
      }
      return next.size === overlay.size ? overlay : next;
  }
};

export interface View {
  suggestions: SuggestionItem[];
  attached: AttachedTag[];
  rejected: RejectedTag[];
}

/** The answer as the editor left it: accepted and rejected rows gone, taken back ones there again. */
export const applyOverlay = (answer: Answer, overlay: Overlay): View => {
  const suggestions = new Map(answer.suggestions.map((item) => [item.key, item]));
  const attached = new Map(answer.attached.map((tag) => [tag.entityId, tag]));
  const rejected = new Map(answer.rejected.map((item) => [item.key, item]));
  for (const { deed } of overlay.values()) {
    if (deed.type === 'accepted') {
      suggestions.delete(deed.item.key);
      if (!attached.has(deed.tag.entityId)) attached.set(deed.tag.entityId, deed.tag);
    } else if (deed.type === 'rejected') {
      suggestions.delete(deed.item.key);
      rejected.delete(deed.item.key);
      rejected.set(deed.item.key, deed.item);
    } else if (deed.type === 'restored') {
      rejected.delete(deed.key);
      if (deed.entityId !== undefined) attached.delete(deed.entityId);
      if (deed.item && !suggestions.has(deed.key)) suggestions.set(deed.key, deed.item);
    } else {
      attached.delete(deed.tag.entityId);
    }
  }
  return {
    suggestions: [...suggestions.values()],
    attached: [...attached.values()],
    rejected: [...rejected.values()],
  };
};
