import { NATIONALITIES, PLURAL_PLACES } from '../lexicon/calendar';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { HEADS, NAME_PARTICLES } from '../lexicon/heads';
import { wordSet } from '../lexicon/words';
import { singular, type Token } from '../tokens';
import type { Kind } from '../types';
import type { CaseEvidence } from './evidence';

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

const SHIP = /^(?:ins|hms|uss|icgs|hmas)$/;
const MODEL = /^(?=.*\d)(?=.*\p{L})[\p{L}\d-]{2,10}$/u;
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
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ology|ship|ism|tions|ments|ics|ives?|ed|ery|ware)$/;
/** Subjects of ministries and courses: no part of a person's name. */
const SUBJECTS = wordSet(
  `affairs agriculture business charge chemicals commerce communications cooperation culture defence defense earth education
   electronics employment energy environment external finance fisheries foreign grievances health higher home housing independent
   industry industries justice labour labor law pensions personnel petroleum planning power public railways rural science sciences
   security shipping skill skills social sports statistics technology textiles tourism trade tribal urban water welfare women youth
   digital national international global united central federal royal american british european indian chief new advanced applied`,
);
/** Endings that turn the name of a country into the word for its people. */
const PEOPLE_ENDINGS = ['n', 'an', 'ian', 'ese', 'i', 'ish'];
/** Mentions in full, without any sign of a person, from which on a name is none. */
const OFTEN = 3;
const ORDER = ['programme', 'event', 'work', 'equipment', 'organisation', 'place'] as const;

/** Kind of a name by its own words; undefined when they do not tell. */
export function kindOfWords(words: readonly Token[]): Kind | undefined {
  const first = words[0];
  const last = lastWord(words);
  if (first === undefined || last === undefined) return undefined;
  if (words.length > 1) {
    if (SHIP.test(first.norm) && first.allCaps) return 'equipment';
    if (first.norm === 'exercise') return 'event';
    if (/^(?:operation|mission|project)$/.test(first.norm)) return 'programme';
    if (/^(?:mount|lake|cape|fort|port)$/.test(first.norm)) return 'place';
  }
  // A convention on something is a text, one without is a meeting.
  if (
    words.some(
      (word, index) =>
        word.norm === 'convention' && /^(?:on|for|against)$/.test(words[index + 1]?.norm ?? ''),
    )
  )
    return 'work';
  const opening = words.findIndex((word) => /^(?:of|for|on)$/.test(word.norm));
  for (const candidate of [opening > 0 ? words[opening - 1] : last, last]) {
    if (candidate === undefined || (words.length === 1 && !candidate.allCaps)) continue;
    for (const kind of ORDER) {
      if (HEADS[kind].has(candidate.norm) || HEADS[kind].has(singular(candidate.norm))) return kind;
    }
  }
  const isModel = MODEL.test(last.norm) && last.hasDigit && last.hasLetter && last.capitalised;
  return isModel && words.length <= 2 ? 'equipment' : undefined;
}

function lastWord(words: readonly Token[]): Token | undefined {
  for (let index = words.length - 1; index >= 0; index--) if (words[index]?.hasLetter) return words[index];
  return undefined;
}

/** Whether a name is built as a person's: two to four capitalised words, initials and particles among them. */
export function looksPersonal(words: readonly Token[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  // "Bharat GI": initials stand before a person's name, not behind it.
  if (words[words.length - 1]?.allCaps && words.some((word) => word.capitalised && !word.allCaps))
    return false;
  let full = 0;
  for (const word of words) {
    if (
      word.hasDigit ||
      word.norm.includes('&') ||
      word.norm === 'and' ||
      word.norm === 'of' ||
      word.norm === 'for'
    )
      return false;
    if (word.lowercase && !NAME_PARTICLES.has(word.norm)) return false;
    if (word.allCaps && word.norm.length > 3) return false;
    if (!word.allCaps && word.norm.length > 1) full++;
  }
  return full >= 1;
}

/** "India" from "Indian", "Japan" from "Japanese": the word for the people tells that a country is meant. */
function isCountry(norm: string): boolean {
  if (PLURAL_PLACES.has(norm)) return true;
  const stem = norm.replace(/[aey]$/, '');
  return PEOPLE_ENDINGS.some(
    (ending) => NATIONALITIES.has(norm + ending) || NATIONALITIES.has(stem + ending),
  );
}

/** Whether common words make up a name, so that it is a person's hardly ever. */
function hasCommonWord(words: readonly Token[], evidence: CaseEvidence): boolean {
  return words.some((word) => {
    if (word.lowercase || word.norm.length < 3 || word.possessive) return false;
    const { norm } = word;
    if (
      SUBJECTS.has(norm) ||
      GENERIC_WORDS.has(norm) ||
      GENERIC_WORDS.has(singular(norm)) ||
      (norm.length > 6 && ABSTRACT.test(norm))
    )
      return true;
    return (evidence.get(norm)?.lower ?? 0) > 0;
  });
}

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
