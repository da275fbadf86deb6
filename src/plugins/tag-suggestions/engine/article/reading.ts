import { splitSentences, tokenize, type Sentence, type Token } from '../tokens';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { boilerplateFrom, PassingSigns } from './passing';
import type { Article, FieldRole, TextField } from '../types';

/** A sentence with the way its words are capitalised. */
export interface ReadSentence extends Sentence {
  /** Title Case or CAPITALS: here a capital says nothing about a word. */
  headlineCase: boolean;
  /** Every letter is a capital. */
  capitals: boolean;
  /** Tells history or a career, lists who was there, credits a picture or is about the sender: names stand in it in passing. */
  passing: boolean;
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

/** Cuts an article into tokens and sentences. Linear in its length. */
export function readArticle(article: Article): ReadArticle {
  const fields = article.fields.map((field) => {
    const tokens = withoutAddresses(field.text, tokenize(field.text));
    const boilerplate = boilerplateFrom(field.role, field.text);
    const sentences = splitSentences(field.text, tokens).map((sentence) => {
      const read = withCase(field, sentence, tokens);
      if (sentence.start >= boilerplate) read.passing = true;
      return read;
    });
    // What a text opens with is what it is about.
    const [opening] = sentences;
    if (opening !== undefined) opening.passing = false;
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
  const passing = new PassingSigns();
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    passing.read(token);
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
    passing: field.role === 'body' && passing.isPassing,
    capitals: isCapitals,
    headlineCase: isCapitals || isTitleCase,
  };
}
