import { stopEndsSentence } from './abbreviations';
import { charAt, Char, widthAt } from './characters';
import { Flag, type Token } from './token';

const QUOTES = new Set('"\'`*_~“”„‟‘’‚‛«»‹›「」『』'.split(''));
const OPENING = new Set('"\'“„‘‚«‹([{「『'.split(''));
const SENTENCE_END = new Set('!?।॥؟。！？…'.split(''));

/**
 * Flags that the text between the previous token and this one gives this one: whether a sentence, a line
 * or a phrase starts here. Reads the gap once.
 */
export function gapBefore(text: string, from: number, token: Token, previous: Token | undefined): number {
  const to = token.start;
  if (previous !== undefined && to - from === 1 && text.charCodeAt(from) === 32)
    return afterInitialism(token, previous);
  let soft = false;
  let line = previous === undefined;
  let ended = false;
  let stop = false;
  let spaceAfterEnd = false;
  let last = '';
  for (let index = from; index < to; index += widthAt(text, index)) {
    const code = text.charCodeAt(index);
    if (code === 32 || code === 9 || code === 0xa0) {
      spaceAfterEnd ||= ended || stop;
      last = ' ';
      continue;
    }
    const character = text[index] as string;
    last = character;
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) line = true;
    else if (code === 46) stop = true;
    else if (SENTENCE_END.has(character)) ended = true;
    else if (QUOTES.has(character) || charAt(text, index) === Char.Ignorable) continue;
    else if (/\s/.test(character)) spaceAfterEnd ||= ended || stop;
    else soft = true;
  }
  let flags = 0;
  if (OPENING.has(last)) flags |= Flag.Quoted;
  if (line) return flags | Flag.LineStart | Flag.SentenceStart | Flag.HardBreak;
  if (previous !== undefined && stop && !ended && !soft) {
    const initial = isInitial(previous);
    ended = stopEndsSentence(
      previous.norm,
      initial,
      text.slice(token.start, Math.min(token.end, token.start + 12)),
    );
  } else if (stop && soft) {
    ended = true;
  }
  // "Go!" he said.
  if (ended && (token.flags & Flag.Lower) !== 0 && !stop) ended = false;
  if (ended) flags |= Flag.HardBreak | Flag.SentenceStart;
  else if (soft) flags |= Flag.SoftBreak;
  return flags;
}

/** The last full stop of "U.S." is inside the token; before "The" it ends the sentence as well. */
function afterInitialism(token: Token, previous: Token): number {
  if ((previous.flags & Flag.Initialism) === 0 || (token.flags & Flag.Capitalised) === 0) return 0;
  if (previous.text.charCodeAt(previous.end - 1) !== 46) return 0;
  const next = token.text.slice(token.start, Math.min(token.end, token.start + 12));
  return stopEndsSentence('', true, next) ? Flag.HardBreak | Flag.SentenceStart : 0;
}

/** One capital letter, or letters with stops. */
function isInitial(token: Token): boolean {
  if ((token.flags & Flag.Initialism) !== 0) return true;
  return token.end - token.start === 1 && (token.flags & Flag.Capitalised) !== 0;
}
