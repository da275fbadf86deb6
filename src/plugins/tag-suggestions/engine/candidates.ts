import type { ReadArticle, ReadField, ReadSentence } from './article/reading';
import { ENOUGH, SETTLED, weighReadings, type Choice, type Surroundings } from './disambiguation';
import { CALENDAR } from './lexicon/calendar';
import { FUNCTION_WORDS, OPENERS } from './lexicon/function-words';
import { GENERIC_WORDS } from './lexicon/generic-words';
import { HONORIFICS, OFFICES } from './lexicon/titles';
import { wordSet } from './lexicon/words';
import type { NameMatch } from './names';
import type { FoundName, NewName } from './newnames';
import { isHead } from './newnames/chunks';
import { caseEvidence, type CaseEvidence } from './newnames/evidence';
import { fold, type Token } from './tokens';
import type { AcronymPair, Entity, Kind, Reason } from './types';
import type { Vocabulary } from './vocabulary';

/** A place of a candidate: token indices of a field (`to` exclusive) and UTF-16 offsets. */
export interface Place {
  field: ReadField;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Something that might be suggested, before it is ranked. */
export interface Draft {
  key: string;
  name: string;
  kind: Kind;
  entity?: Entity;
  places: Place[];
  aliases: string[];
  choices: Choice[];
  /** Support from context, 0 to 1, when its name could mean several things. */
  context: number;
  acronym?: AcronymPair;
  /** Strength of a keyphrase, above 0 to 1; 0 for names. */
  keyphrase: number;
  reasons: Reason[];
}

const NEAR_PLACE = wordSet(
  'in at near from to around of outside across throughout toward towards reached visited',
);
const MOST_CHOICES = 8;
/** More places of one word than a house would choose by hand: many of them are words of other things. */
const GAZETTEER = 2000;

/** Known entities and new names of an article, each with its places. */
export function namedCandidates(
  article: ReadArticle,
  names: readonly NewName[],
  vocabulary: Vocabulary,
  { uses, share }: Pick<Surroundings, 'uses' | 'share'>,
  locale?: string,
): Draft[] {
  const evidence = caseEvidence(article);
  const covering = coverings(names);
  const firm = coverings(names.filter(isFirm));
  const persons = surnameWords(names);

  const byIds = new Map<string, { ids: string[]; places: Place[] }>();
  for (const field of article.fields) {
    for (const hit of vocabulary.match(field.tokens, locale)) {
      const ids = hit.candidates
        .filter(({ entityId, exactCase }) => {
          const entity = vocabulary.get(entityId);
          return (
            entity !== undefined &&
            isPlausible(field, hit, entity, exactCase, {
              evidence,
              covering,
              firm,
              persons,
              isTrusted: vocabulary.oneWordPlaces <= GAZETTEER || uses(entity) > 0,
            })
          );
        })
        .map(({ entityId }) => entityId);
      if (ids.length === 0) continue;
      const key = [...ids].sort().join('\n');
      const group = byIds.get(key);
      const place = { field, from: hit.firstToken, to: hit.lastToken, start: hit.start, end: hit.end };
      if (group === undefined) byIds.set(key, { ids, places: [place] });
      else group.places.push(place);
    }
  }
  const drafts = resolve(article, [...byIds.values()], vocabulary, { uses, share });
  return joinNames(drafts, names);
}

/** Words of names that are a person's (true) or built like one (false). */
function surnameWords(names: readonly NewName[]): Map<string, boolean> {
  const words = new Map<string, boolean>();
  for (const { kind, key } of names) {
    const parts = key.split(' ');
    if (kind === 'person' || (kind === 'topic' && parts.length === 2))
      for (const part of parts) words.set(part, kind === 'person' || words.get(part) === true);
  }
  return words;
}

/** Token -> the longer name that it is a part of, by field. */
function coverings(names: readonly NewName[]): Map<ReadField, Map<number, FoundName>> {
  const result = new Map<ReadField, Map<number, FoundName>>();
  for (const name of names) {
    for (const each of name.mentions) {
      let map = result.get(each.field);
      if (map === undefined) result.set(each.field, (map = new Map()));
      for (let at = each.from; at < each.to; at++) map.set(at, each);
    }
  }
  return result;
}

/** What an article and the house tell about the words of a name. */
interface Signs {
  evidence: CaseEvidence;
  covering: Map<ReadField, Map<number, FoundName>>;
  /** The same for names that are beyond doubt. */
  firm: Map<ReadField, Map<number, FoundName>>;
  persons: ReadonlyMap<string, boolean>;
  /** The house chose its places one by one, or has tagged with this one: its name needs no further sign. */
  isTrusted: boolean;
}

/**
 * Whether a name in the text can be this entity: a proper name is not written small, is not a word of a
 * longer name and, when it is an everyday word, somebody's surname here or one of a gazetteer's many
 * towns, needs a sign that it is meant.
 */
function isPlausible(
  field: ReadField,
  hit: NameMatch,
  entity: Entity,
  exactCase: boolean,
  { evidence, covering, firm, persons, isTrusted }: Signs,
): boolean {
  if (entity.kind === undefined || entity.kind === 'topic') return true;
  const first = field.tokens[hit.firstToken] as Token;
  if (hit.lastToken - hit.firstToken > 1) return !isWithin(hit, firm.get(field)?.get(hit.firstToken));
  if (first.lowercase && !exactCase) return false;
  const whole = covering.get(field)?.get(hit.firstToken);
  if (whole !== undefined && whole.to - whole.from > 1) return false;
  if (entity.kind !== 'place') return true;
  // "IP" is not the town of Ip, except in a line of capitals; TASHKENT is Tashkent.
  if (first.allCaps) return exactCase || inCapitals(field, hit) || (isTrusted && hit.end - hit.start > 4);
  // Of "Vice-President" the name is "Vice".
  const word =
    hit.end < first.nameEnd || hit.start > first.start
      ? fold(field.text.slice(hit.start, hit.end))
      : first.norm;
  const count = evidence.get(word);
  const before = field.tokens[hit.firstToken - 1];
  const located = before !== undefined && !first.softBreak && NEAR_PLACE.has(before.norm);
  const bearer = persons.get(word);
  if (bearer !== undefined && (bearer || !isTrusted) && !located) return false;
  const isSmallToo = (count?.lower ?? 0) > 0;
  if (isSmallToo || isEveryday(word)) {
    if (!located || CALENDAR.has(word) || isSmallToo) return false;
    return isTrusted || (exactCase && !isNextCapital(field, hit));
  }
  if (isTrusted) return true;
  // Towns of two or three letters (Dô, Mos, Run) are syllables and abbreviations of something else.
  if (word.length < 4) return located && exactCase;
  return whole !== undefined || (count?.inside ?? 0) > 0 || located;
}

/** A name that the text defines, or repeats and whose words tell what it is of: its words are no names of their own. */
function isFirm({ acronym, kind, mentions }: NewName): boolean {
  return acronym !== undefined || (mentions.length > 1 && kind !== 'person' && kind !== 'topic');
}

/** "United Nations" in "United Nations Convention on the Law of the Sea". */
function isWithin(hit: NameMatch, whole: FoundName | undefined): boolean {
  if (whole === undefined || whole.from > hit.firstToken || whole.to < hit.lastToken) return false;
  return whole.to - whole.from > hit.lastToken - hit.firstToken;
}

function isEveryday(word: string): boolean {
  return (
    CALENDAR.has(word) ||
    FUNCTION_WORDS.has(word) ||
    OPENERS.has(word) ||
    GENERIC_WORDS.has(word) ||
    OFFICES.has(word) ||
    HONORIFICS.has(word) ||
    isHead(word)
  );
}

function isNextCapital(field: ReadField, hit: NameMatch): boolean {
  const next = field.tokens[hit.lastToken];
  return next !== undefined && next.capitalised && !next.softBreak;
}

function inCapitals(field: ReadField, hit: NameMatch): boolean {
  return (
    sentenceOf({ field, from: hit.firstToken, to: hit.lastToken, start: hit.start, end: hit.end })
      ?.capitals === true
  );
}

function resolve(
  article: ReadArticle,
  groups: readonly { ids: string[]; places: Place[] }[],
  vocabulary: Vocabulary,
  { uses, share }: Pick<Surroundings, 'uses' | 'share'>,
): Draft[] {
  const certain = new Map<string, Entity>();
  for (const { ids } of groups) {
    const only = ids.length === 1 ? vocabulary.get(ids[0] as string) : undefined;
    if (only !== undefined) certain.set(only.id, only);
  }
  const doubtful = groups.some((group) => group.ids.length > 1);
  const words = new Set<string>();
  if (doubtful) for (const field of article.fields) for (const token of field.tokens) words.add(token.norm);
  const drafts = new Map<string, Draft>();
  for (const { ids, places } of groups) {
    const entities = ids.map((id) => vocabulary.get(id)).filter((each): each is Entity => each !== undefined);
    const around: Surroundings = {
      certain,
      words,
      uses,
      share,
      lookUp: (id) => vocabulary.get(id),
      contentWords,
      ...(isLocated(places) ? { expectedKind: 'place' as const } : {}),
      determined: places.some(({ field, from }) => isDetermined(field, from)),
    };
    const choices = entities.length > 1 ? weighReadings(entities, around) : [];
    const entity = choices[0]?.entity ?? entities[0];
    if (entity === undefined) continue;
    const probability = choices[0]?.probability ?? 1;
    const existing = drafts.get(entity.id);
    if (existing !== undefined) {
      for (const place of places) existing.places.push(place);
      continue;
    }
    const draft = draftOf(entity, places);
    if (choices.length > 0) {
      draft.context = probability;
      if (probability < SETTLED || (choices[0]?.support ?? 0) < ENOUGH) {
        draft.choices = choices.slice(0, MOST_CHOICES);
        draft.reasons.push({ code: 'ambiguous', candidates: choices.length });
      }
      const because = choices[0]?.because ?? [];
      if (because.length > 0) draft.reasons.push({ code: 'context', names: because.slice(0, 3) });
    }
    drafts.set(entity.id, draft);
  }
  return [...drafts.values()];
}

function isLocated(places: readonly Place[]): boolean {
  return places.some(({ field, from }) => NEAR_PLACE.has(field.tokens[from - 1]?.norm ?? ''));
}

const DETERMINERS = wordSet('the a an this that each every next last previous annual latest first');

/** "the next Malabar": an article stands before the name, which goes on to no noun of its own. */
function isDetermined(field: ReadField, from: number): boolean {
  const token = field.tokens[from];
  const next = field.tokens[from + 1];
  const goesOn = next !== undefined && !next.softBreak && !next.hardBreak && isNoun(next);
  return (
    token !== undefined && !token.softBreak && !goesOn && DETERMINERS.has(field.tokens[from - 1]?.norm ?? '')
  );
}

function isNoun(token: Token): boolean {
  return token.hasLetter && !FUNCTION_WORDS.has(token.norm);
}

function contentWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 3 && !FUNCTION_WORDS.has(word));
}

/** A draft for a known entity. */
export function draftOf(entity: Entity, places: Place[]): Draft {
  return {
    key: `entity:${entity.id}`,
    name: entity.name,
    kind: entity.kind ?? 'topic',
    entity,
    places,
    aliases: [],
    choices: [],
    context: 0,
    keyphrase: 0,
    reasons: [],
  };
}

/** Gives a known entity the places of the text's own short forms of it, and turns the remaining names into proposals. */
function joinNames(drafts: Draft[], names: readonly NewName[]): Draft[] {
  const owner = new Map<string, Draft>();
  for (const draft of drafts) for (const place of draft.places) owner.set(spanKey(place), draft);
  const taken = new Map<ReadField, Set<number>>();
  for (const draft of drafts) {
    for (const place of draft.places) {
      let set = taken.get(place.field);
      if (set === undefined) taken.set(place.field, (set = new Set()));
      for (let at = place.from; at < place.to; at++) set.add(at);
    }
  }
  const result = [...drafts];
  for (const name of names) {
    const owners = new Set(
      name.mentions.map((each) => owner.get(spanKey(each))).filter((each) => each !== undefined),
    );
    const [only] = owners;
    const pair = name.acronym;
    if (only !== undefined) {
      if (owners.size === 1) {
        for (const each of name.mentions)
          if (!owner.has(spanKey(each)) && !isTaken(taken, each)) only.places.push(each);
        if (pair !== undefined) only.acronym = pair;
      }
      continue;
    }
    const places = name.mentions.filter((each) => !isInside(taken, each));
    if (places.length === 0) continue;
    result.push({
      key: `name:${name.key}`,
      name: name.name,
      kind: name.kind,
      places,
      aliases: name.aliases,
      choices: [],
      context: 0,
      ...(pair === undefined ? {} : { acronym: pair }),
      keyphrase: 0,
      reasons: [],
    });
  }
  return result;
}

function spanKey(place: Place): string {
  return `${place.field.name}\n${place.start}\n${place.end}`;
}

function isTaken(taken: Map<ReadField, Set<number>>, place: Place): boolean {
  const set = taken.get(place.field);
  for (let at = place.from; at < place.to; at++) if (set?.has(at)) return true;
  return false;
}

/** All of its words belong to known names. */
function isInside(taken: Map<ReadField, Set<number>>, place: Place): boolean {
  const set = taken.get(place.field);
  if (set === undefined) return false;
  for (let at = place.from; at < place.to; at++) if (!set.has(at)) return false;
  return true;
}

/** The sentence that a place stands in. */
export function sentenceOf(place: Place): ReadSentence | undefined {
  const { sentences } = place.field;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as ReadSentence;
    if (place.from < sentence.firstToken) high = middle - 1;
    else if (place.from >= sentence.lastToken) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
