import { COUNTRY_INITIALS, SUBJECT_ABBREVIATIONS } from '../lexicon/abbreviations';
import { HEADS } from '../lexicon/heads';
import { OF_PLACE, WHERE } from '../lexicon/places';
import { HUMAN_ACTS, OF_BODY } from '../lexicon/roles';
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
  /** An article stands before it. */
  determined?: boolean;
  /** It is all that stands between two quotation marks. */
  quoted?: boolean;
  /** A word for what people are stands before it: "singer", "daughter". */
  related?: boolean;
  /** A noun goes on with it: "Green Hydrogen plants". */
  noun?: boolean;
  /** It owns or does something: "Varma's plan", "Varma led". */
  acts?: boolean;
}

const PLACE_BEFORE = wordSet('off from around');
const PLACE_FIRST = wordSet(
  'new north south east west northern southern eastern western san santa los las saint st upper lower great mount lake cape fort port',
);
/** First words of names in other languages that are no given names. */
const ARTICLES = wordSet('el la le les il lo los las');
const WORK_BEFORE = wordSet('film movie album song book novel titled entitled single series play');
/** Mentions in full, without any sign of a person, from which on a name is none. */
const OFTEN = 3;

/** A kind, and whether something speaks for it; the rest is what such names mostly are. */
export interface Guess {
  kind: Kind;
  isSure: boolean;
}

/** Kind of a name from its words and from the places it stands in. Topic when nothing tells. */
export function guessKind(evidence: CaseEvidence, words: readonly Token[], cues: readonly KindCues[]): Guess {
  const own = kindOfWords(words);
  if (own === undefined && cues.some((cue) => cue.dateline === true)) return sure('place');
  if (cues.some((cue) => cue.titled) && own === undefined && !hasCommonWord(words, evidence))
    return sure('person');
  if (own !== undefined) return sure(own);
  const count = (test: (cue: KindCues) => boolean | undefined) =>
    cues.filter((cue) => test(cue) === true).length;
  if (count((cue) => WORK_BEFORE.has(cue.before)) > 0) return sure('work');
  const after = kindByNoun(cues);
  if (after !== undefined) return sure(after);
  const acts = cues.some((cue) => cue.acts);
  const signs: Signs = {
    mentions: cues.length,
    inPlace: count(
      (cue) => WHERE.has(cue.before) || OF_PLACE.has(cue.after) || (!acts && PLACE_BEFORE.has(cue.before)),
    ),
    spoke: count((cue) => HUMAN_ACTS.has(cue.after) || cue.related),
    body: count((cue) => OF_BODY.has(cue.after) || OF_BODY.has(cue.before)),
    listed: count((cue) => cue.listed),
    determined: count((cue) => cue.determined),
    noun: count((cue) => cue.noun),
    quoted: count((cue) => cue.quoted),
    short: count((cue) => cue.short),
    acts: count((cue) => cue.acts),
  };
  const [first] = words;
  if (words.length === 1 && first !== undefined) return kindOfWord(first, signs);
  // "Larsen & Toubro" is a firm, "in Jammu & Kashmir" is not.
  if (words.some((word) => word.norm === 'and' && word.end - word.start === 1))
    return sure(signs.inPlace * 2 >= cues.length ? 'place' : 'organisation');
  return kindOfPhrase(words, signs, evidence);
}

function sure(kind: Kind): Guess {
  return { kind, isSure: true };
}

function likely(kind: Kind): Guess {
  return { kind, isSure: false };
}

/** How many of a name's mentions have each sign. */
interface Signs {
  mentions: number;
  inPlace: number;
  spoke: number;
  body: number;
  listed: number;
  determined: number;
  noun: number;
  quoted: number;
  short: number;
  acts: number;
}

/** "BrahMos missile", "the Ujjwala scheme": the noun behind a name tells, when most mentions that have one agree. */
function kindByNoun(cues: readonly KindCues[]): Kind | undefined {
  for (const kind of ['equipment', 'programme'] as const) {
    const count = cues.filter(({ after }) => AFTER[kind].has(after)).length;
    if (count * 3 >= cues.length && count > 0) return kind;
  }
  return undefined;
}

const AFTER = {
  equipment: HEADS.equipment,
  programme: wordSet('scheme programme program initiative mission yojana abhiyan campaign'),
};

function kindOfWord(word: Token, signs: Signs): Guess {
  if (COUNTRY_INITIALS.has(word.norm)) return sure('place');
  if (SUBJECT_ABBREVIATIONS.has(word.norm)) return sure('topic');
  if (word.allCaps) return sure('organisation');
  if (isCountry(word.norm)) return sure('place');
  const { inPlace, spoke, body, mentions } = signs;
  if (inPlace > spoke && inPlace >= body && inPlace * 4 >= mentions) return sure('place');
  // "The Pentagon said": what has an article and speaks is a body.
  if (spoke > 0 && signs.determined * 2 > mentions) return sure('organisation');
  if (spoke > body && !word.innerCapital) return sure('person');
  if (body > 0) return sure('organisation');
  if (signs.listed * 2 > mentions && !word.innerCapital) return likely('place');
  // "the Falcons", "the Quirinas" being places by what stands before them.
  if (signs.determined * 2 > mentions && /[^us]s$/.test(word.norm)) return likely('organisation');
  return likely(word.innerCapital ? 'organisation' : 'topic');
}

function kindOfPhrase(words: readonly Token[], signs: Signs, evidence: CaseEvidence): Guess {
  const { inPlace, spoke, body, mentions } = signs;
  const [first] = words;
  if (hasCommonWord(words, evidence))
    return words.some((word) => word.allCaps) ? sure('organisation') : likely('topic');
  if (looksPersonal(words)) {
    const initials = words.some((word) => word.norm.length === 1 && word.capitalised);
    if (spoke > 0 || initials || signs.short > 0) return sure('person');
    if (inPlace > 0 || PLACE_FIRST.has(first?.norm ?? '')) return sure('place');
    if (body > 0) return sure('organisation');
    // Persons have no article, stand in no quotation marks and are followed by no nouns.
    if (signs.determined > 0)
      return likely(/[^s]s$/.test(words[words.length - 1]?.norm ?? '') ? 'organisation' : 'topic');
    if (signs.quoted > 0 || signs.noun * 2 > mentions || ARTICLES.has(first?.norm ?? ''))
      return likely('topic');
    // What returns in full again and again, and never does anything, is nobody.
    return likely(mentions < OFTEN || signs.acts * OFTEN >= mentions ? 'person' : 'topic');
  }
  if (inPlace > 0) return sure('place');
  return words.some((word) => word.norm === 'of' || word.allCaps) || body > 0
    ? sure('organisation')
    : likely('topic');
}
