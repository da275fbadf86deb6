import type { Token } from '../tokens';

/** What is left of a chunk when titles, dates and sentence openers are taken off. Token indices, `to` exclusive. */
export interface Piece {
  from: number;
  to: number;
  /** A title stood directly before it: a person. */
  titled: boolean;
  /** Only a sentence's first capital speaks for it: to be believed when the text says it elsewhere. */
  doubtful: boolean;
  /** All that stands between two quotation marks, written as a title. */
  quoted?: boolean;
}

/** A word with a capital. */
export function isContent(token: Token): boolean {
  return token.hasLetter && (token.capitalised || token.innerCapital);
}
