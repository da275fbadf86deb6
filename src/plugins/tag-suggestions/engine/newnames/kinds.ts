import { COUNTRY_INITIALS, SUBJECT_ABBREVIATIONS } from '../lexicon/abbreviations';
import { wordSet } from '../lexicon/words';
import type { Token } from '../tokens';
import type { Kind } from '../types';
import { isCountry } from './countries';
import type { CaseEvidence } from './evidence';
import { kindOfWords } from './head-kinds';
import { hasCommonWord, looksPersonal } from './personal';

/** What the words around one mention of a name say about its kind. */
export interface KindCues {
  titled: boolean;
  /** Folded word before the name and the one after it. */
  before: string;
  after: string;
  /** Opens the text in capitals as the place that it was sent from. */
  dateline?: boolean;
  /** Follows a capitalised word and a comma. */
  listed?: boolean;
  /** The mention is a shorter form of the name: persons are named in full once. */
  short?: boolean;
}

const PLACE_BEFORE = wordSet(
  'in at near off from across around outside inside throughout toward towards visited',
);
const PLACE_FIRST = wordSet(
  'new north south east west northern southern eastern western san santa los las saint st upper lower great mount lake cape fort port',
);
const PERSON_AFTER = wordSet(
  'said says told added who whose stated noted explained asked writes wrote argued he she',
);
const WORK_BEFORE = wordSet('film movie album song book novel titled entitled');
/** Mentions in full, without any sign of a person, from which on a name is none. */
const OFTEN = 3;
/** Kind of a name from its words and from the places it stands in. Topic when nothing tells. */
export function guessKind(evidence: CaseEvidence, words: readonly Token[], cues: readonly KindCues[]): Kind {
  const own = kindOfWords(words);
  if (own === undefined && cues.some((cue) => cue.dateline === true)) return 'place';
  if (cues.some((cue) => cue.titled) && own === undefined && !hasCommonWord(words, evidence)) return 'person';
  if (own !== undefined) return own;
  const count = (test: (cue: KindCues) => boolean) => cues.filter(test).length;
  if (count((cue) => WORK_BEFORE.has(cue.before)) > 0) return 'work';
  const inPlace = count((cue) => PLACE_BEFORE.has(cue.before));
  const spoke = count((cue) => PERSON_AFTER.has(cue.after));
  const [first] = words;
  if (words.length === 1 && first !== undefined) {
    if (COUNTRY_INITIALS.has(first.norm)) return 'place';
    if (SUBJECT_ABBREVIATIONS.has(first.norm)) return 'topic';
    if (first.allCaps) return 'organisation';
    if (isCountry(first.norm) || (inPlace > 0 && inPlace * 4 >= cues.length)) return 'place';
    if (spoke > 0 && !first.innerCapital) return 'person';
    if (count((cue) => cue.listed === true) * 2 > cues.length) return 'place';
    return first.innerCapital ? 'organisation' : 'topic';
  }
  // "Larsen & Toubro" is a firm, "in Jammu & Kashmir" is not.
  if (words.some((word) => word.norm === 'and' && word.end - word.start === 1))
    return inPlace * 2 >= cues.length ? 'place' : 'organisation';
  if (hasCommonWord(words, evidence)) return words.some((word) => word.allCaps) ? 'organisation' : 'topic';
  if (looksPersonal(words)) {
    const initials = words.some((word) => word.norm.length === 1 && word.capitalised);
    if (spoke > 0 || initials || cues.some((cue) => cue.short)) return 'person';
    if (inPlace > 0 || PLACE_FIRST.has(first?.norm ?? '')) return 'place';
    // Of a person, a text that comes back to them again and again says an office, a word or the surname alone.
    return cues.length < OFTEN ? 'person' : 'topic';
  }
  if (inPlace > 0) return 'place';
  return words.some((word) => word.norm === 'of' || word.allCaps) ? 'organisation' : 'topic';
}
