import { withoutMarkers } from './inside';
import { judge } from './judge';
import { countLetters } from './letters';
import { canStandFor, isSeveralWords, type Found } from './pairs';
import { asShortForm } from './shapes';
import { trimmed, type Span } from './spans';
import { ACCEPTANCE } from './weights';
import { readWindow } from './window';

/** The long form at the beginning of `room` of the short form at `span`; `least` raises the bar. */
export function longAfter(text: string, span: Span, room: Span, least: number): Found | undefined {
  const short = asShortForm(text.slice(span.start, span.end));
  if (short === undefined || short.firmness === 0 || countLetters(short.text) < 2) return undefined;
  const from = withoutMarkers(text, room, 'long');
  let best: Found | undefined;
  for (const end of endsOf(text, from)) {
    const long = trimmed(text, from.start, end);
    if (long.end - long.start <= short.text.length) continue;
    const oneWord = !isSeveralWords(text, long);
    const found = judge(short, readWindow(text.slice(long.start, long.end)), {
      anchored: true,
      least: oneWord ? ACCEPTANCE.oneWord : least,
    });
    if (oneWord && short.firmness < 1) continue;
    if (found !== undefined && found.score > (best?.score ?? -1))
      best = { short: span, long: { start: long.start + found.start, end: long.end }, score: found.score };
  }
  if (best !== undefined && !canStandFor(text.slice(best.long.start, best.long.end), short)) return undefined;
  return best;
}

/** Where a long form may end: at the first semicolon, at the first comma, at the end. */
function endsOf(text: string, room: Span): number[] {
  const content = text.slice(room.start, room.end);
  const stop = content.search(/[;=]/);
  const comma = content.search(/, /);
  const ends = [stop > 0 ? room.start + stop : room.end];
  if (comma > 0 && (stop < 0 || comma < stop)) ends.push(room.start + comma);
  return ends;
}
