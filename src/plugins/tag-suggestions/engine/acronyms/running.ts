/** Definitions in the run of a sentence, without brackets. */
import { judge } from './judge';
import { countLetters } from './letters';
import { asShortForm, type ShortForm } from './shapes';
import { trimmed, windowBefore, type Span } from './spans';
import { ACCEPTANCE } from './weights';
import { readWindow } from './window';

/** `long form, or SHORT,`; `long form, known as SHORT`. The short form follows. */
const BEFORE =
  /(?:,|\s[–—-])\s(?:or|in short|for short|abbreviated(?:\s(?:as|to))?|(?:(?:also|better|commonly|popularly|widely)\s)?(?:known\sas|called|referred\sto\sas))\s(?:simply\s|the\s)?["“‘]?(?=\p{Lu})/gu;
/** `SHORT, short for long form`; `SHORT stands for long form`. The long form follows. */
const AFTER =
  /,?\s(?:(?:is\s)?short\sfor|(?:which\s)?st(?:ands|ood|anding)\sfor|(?:is\s)?(?:an?|the)\s(?:acronym|abbreviation)\s(?:of|for))\s(?:the\s)?["“‘]?/gu;
/** One of these is in every such passage, and seldom elsewhere. */
const AFTER_CUES = [
  ' short for ',
  ' stands for ',
  ' stood for ',
  ' standing for ',
  ' acronym ',
  ' abbreviation ',
];
const SHORT_AFTER = /^[\p{Lu}\p{N}][\p{L}\p{N}&-]{1,17}(?=["”’]?(?:[,.;:)]|\s[–—-]\s|$))/u;
const SHORT_BEFORE = /[\p{Lu}\p{N}][\p{L}\p{N}&-]{1,17}["”’]?$/u;
const LONG_ENDS = /["”’.,;:)([\n]|\s[–—-]\s|$/u;
const LONGEST = 160;

export interface RunningPair {
  short: Span;
  long: Span;
}

/** Definitions without brackets, in no order. They must be spelt out by initials. */
export function runningDefinitions(text: string): RunningPair[] {
  const found: RunningPair[] = [];
  for (const hit of text.matchAll(BEFORE)) {
    const start = hit.index + hit[0].length;
    const surface = SHORT_AFTER.exec(text.slice(start, start + 24))?.[0];
    const short = surface === undefined ? undefined : firmShort(surface);
    if (short === undefined) continue;
    const window = windowBefore(text, hit.index, countLetters(short.text));
    const fit = judge(short, readWindow(text.slice(window.start, window.end)), { least: ACCEPTANCE.running });
    if (fit === undefined) continue;
    const long = { start: window.start + fit.start, end: window.end };
    if (long.end - long.start > short.text.length * 2)
      found.push({ short: { start, end: start + short.text.length }, long });
  }
  if (!AFTER_CUES.some((cue) => text.includes(cue))) return found;
  for (const hit of text.matchAll(AFTER)) {
    const surface = SHORT_BEFORE.exec(text.slice(Math.max(0, hit.index - 20), hit.index))?.[0];
    const short = surface === undefined ? undefined : firmShort(surface.replace(/["”’]$/, ''));
    if (surface === undefined || short === undefined) continue;
    const start = hit.index + hit[0].length;
    const length = text.slice(start, start + LONGEST).search(LONG_ENDS);
    const long = trimmed(text, start, start + length);
    const fit = judge(short, readWindow(text.slice(long.start, long.end)), {
      anchored: true,
      least: ACCEPTANCE.running,
    });
    if (fit === undefined) continue;
    const at = hit.index - surface.length;
    found.push({
      short: { start: at, end: at + short.text.length },
      long: { start: long.start + fit.start, end: long.end },
    });
  }
  return found;
}

function firmShort(surface: string): ShortForm | undefined {
  const short = asShortForm(surface);
  return short !== undefined && short.firmness === 1 && countLetters(short.text) >= 2 ? short : undefined;
}
