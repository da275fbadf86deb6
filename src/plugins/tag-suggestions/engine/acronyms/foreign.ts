import { HEADS } from '../lexicon/heads';
import { unitsOf } from './letters';
import type { ShortForm } from './shapes';
import { isLinkWord } from './words';

/** Share of the short form's letters that must be initials of the name, in any order. */
const SHARED = 0.6;
/** Words of the name, small ones aside, that give no letter. */
const MOST_OTHERS = 1;
const RUN = /(?:\p{Lu}[\p{L}\p{M}'’-]*(?:\s+|\s+(?:\p{Ll}{1,4}\s+){1,2}))+\p{Lu}[\p{L}\p{M}'’-]*$/u;

/**
 * Offset of the name of a body before an acronym that comes from another language's words, as in "European
 * Organization for Nuclear Research (CERN)": capitalised, with a head noun of bodies in it, and sharing
 * initials with the acronym though their order differs.
 */
export function foreignNameStart(window: string, short: ShortForm): number | undefined {
  const letters = unitsOf(short.text).flatMap((unit) => (unit.kind === 'letter' ? [unit.text] : []));
  if (short.firmness < 1 || letters.length < 3 || /[^\p{Lu}&-]/u.test(short.text)) return undefined;
  const run = RUN.exec(window);
  if (run === null) return undefined;
  const words = run[0].toLowerCase().split(/\s+/);
  const start = words[0] === 'the' ? run[0].indexOf(run[0].split(/\s+/)[1] ?? '') : 0;
  const content = words.filter((word) => !isLinkWord(word));
  if (content.length < 2 || !content.some((word) => HEADS.organisation.has(word))) return undefined;
  const initials = content.map((word) => word.charAt(0));
  let shared = 0;
  for (const letter of letters) {
    const at = initials.indexOf(letter);
    if (at < 0) continue;
    initials.splice(at, 1);
    shared++;
  }
  return initials.length <= MOST_OTHERS && shared >= 2 && shared >= SHARED * letters.length
    ? run.index + start
    : undefined;
}
