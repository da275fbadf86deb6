import { wordSet } from '../lexicon/words';
import { splitSentences, tokenize, type Sentence, type Token } from '../tokens';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import type { Article, FieldRole, TextField } from '../types';

/** A sentence with the way its words are capitalised. */
export interface ReadSentence extends Sentence {
  /** Title Case or CAPITALS: here a capital says nothing about a word. */
  headlineCase: boolean;
  /** Every letter is a capital. */
  capitals: boolean;
  /** Tells history or a career: what it names is mentioned in passing. */
  past: boolean;
}

export interface ReadField {
  name: string;
  role: FieldRole;
  text: string;
  tokens: Token[];
  sentences: ReadSentence[];
}

/** An article cut into tokens and sentences once, for all steps to share. */
export interface ReadArticle {
  fields: ReadField[];
  /** Tokens in all fields. */
  length: number;
}

/** Fewer words than these do not show how a line is capitalised. */
const WORDS_TO_JUDGE = 3;
/** Long words written small that a headline may have, as a share: titles are headlines more often than lines of a body. */
const SMALL_WORDS = { title: 0.34, lead: 0.15, body: 0.15 } as const;
/** A line with a comma for each three words is a list of names, not a headline. */
const WORDS_A_COMMA = 4;

/** Words of sentences about somebody's past: what they name is seldom what the story is about. */
const PAST = wordSet(
  'born graduated graduate alumnus alumna formerly previously educated schooled career tenure studied commissioned recipient',
);
const OLD_YEAR = /^1[5-9]\d\d$/;

/** Cuts an article into tokens and sentences. Linear in its length. */
export function readArticle(article: Article): ReadArticle {
  const fields = article.fields.map((field) => {
    const tokens = withoutAddresses(field.text, tokenize(field.text));
    const sentences = splitSentences(field.text, tokens).map((sentence) => withCase(field, sentence, tokens));
    return { name: field.name, role: field.role, text: field.text, tokens, sentences };
  });
  return { fields, length: fields.reduce((sum, field) => sum + field.tokens.length, 0) };
}

/** Handles, and the short addresses of pictures that press offices paste. */
const ADDRESS = /\bpic\.twitter\.com\/\S{1,80}|@\w{2,40}/g;

/** Words of addresses are no words of the text. */
function withoutAddresses(text: string, tokens: Token[]): Token[] {
  if (!text.includes('@') && !text.includes('pic.twitter.com/')) return tokens;
  const spans = [...text.matchAll(ADDRESS)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
  if (spans.length === 0) return tokens;
  let next = 0;
  return tokens.filter((token) => {
    while (next < spans.length && (spans[next] as { end: number }).end <= token.start) next++;
    const span = spans[next];
    return span === undefined || token.end <= span.start;
  });
}

/** Ends in punctuation that no headline ends in, behind a space also ("left ."). */
const CLOSING = /^\s?[\])"'”’»]*\s?[.;:,]/;

/** Long words tell: headlines write them with a capital, sentences mostly do not. */
function withCase(field: TextField, sentence: Sentence, tokens: readonly Token[]): ReadSentence {
  let long = 0;
  let small = 0;
  let breaks = 0;
  let capitals = 0;
  let lower = 0;
  let past = false;
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (!past) past = token.hasLetter ? PAST.has(token.norm) : OLD_YEAR.test(token.norm);
    if (!token.hasLetter) continue;
    if (token.allCaps) capitals++;
    else if (!token.innerCapital && (token.lowercase || token.capitalised)) lower++;
    if (token.softBreak) breaks++;
    if (token.end - token.start < 4 || FUNCTION_WORDS.has(token.norm)) continue;
    long++;
    if (token.lowercase) small++;
  }
  const isCapitals = capitals >= 2 && capitals > 3 * lower;
  const words = sentence.lastToken - sentence.firstToken;
  const end = tokens[sentence.lastToken - 1]?.end ?? sentence.end;
  const isSentence =
    field.role !== 'title' && CLOSING.test(field.text.slice(end - 1, end + 6).replace(/^[^.]/, ''));
  const isList = field.role !== 'title' && breaks * WORDS_A_COMMA >= words;
  const isTitleCase =
    long >= WORDS_TO_JUDGE && small <= long * SMALL_WORDS[field.role] && !isSentence && !isList;
  return {
    start: sentence.start,
    end: sentence.end,
    firstToken: sentence.firstToken,
    lastToken: sentence.lastToken,
    past,
    capitals: isCapitals,
    headlineCase: isCapitals || isTitleCase,
  };
}
