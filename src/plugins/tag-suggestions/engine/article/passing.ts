import type { Token } from '../tokens';
import type { FieldRole } from '../types';

/** What a word says about its sentence; bits. */
const enum Says {
  /** Tells somebody's past by itself. */
  Past = 1,
  /** Tells it of "he", "she" or an officer: "He served in Talla and Karsa." */
  Career = 2,
  /** Introduces those who were there. */
  Present = 4,
  /** Credits a picture. */
  Picture = 8,
  /** Tells how to reach somebody. */
  Contact = 16,
}

const WORDS = new Map<string, Says>();
for (const [says, list] of [
  [
    Says.Past,
    'born graduated graduate alumnus alumna alumni formerly previously educated schooled career tenure recipient postings stints decorated',
  ],
  [
    Says.Career,
    `served serving commanded commissioned held headed worked attended posted studied taught joined completed appointments
     assignments qualified specialised specialized trained earned holds spent began`,
  ],
  [
    Says.Present,
    'present attended participated participants participating attendees dignitaries panellists panelists speakers joined',
  ],
  [Says.Picture, 'photo photos photograph photographs image images picture pictures caption credit courtesy'],
  [Says.Contact, 'contact contacts phone telephone tel mobile email e-mail fax enquiries inquiries queries'],
] as const)
  for (const word of list.split(/\s+/)) WORDS.set(word, (WORDS.get(word) ?? 0) | says);

const WHO = /^(?:he|she|his|her|they)$/;
const OLD_YEAR = /^1[5-9]\d\d$/;
/** Words at the start of a sentence that its subject and verb are looked for in. */
const OPENING = 9;
/** Commas that make a list of those present, and words that a credit may have. */
const LIST = 4;
const CREDIT = 25;

/** What one pass over a sentence's words has found out. */
export class PassingSigns {
  private says = 0;
  private breaks = 0;
  private words = 0;
  private who = false;
  private careerInOpening = false;
  private oldYear = false;
  private digits = false;

  /** Takes in the next word of the sentence. */
  read(token: Token): void {
    this.words++;
    if (token.softBreak) this.breaks++;
    if (!token.hasLetter) {
      if (OLD_YEAR.test(token.norm)) this.oldYear = true;
      else if (token.end - token.start > 4) this.digits = true;
      return;
    }
    const says = WORDS.get(token.norm);
    if (this.words === 1) this.who = WHO.test(token.norm);
    if (says === undefined) return;
    this.says |= says;
    if ((says & Says.Career) !== 0 && this.words <= OPENING) this.careerInOpening = true;
  }

  /** Whether the sentence tells history, a career, who was there, who took the picture or whom to call. */
  get isPassing(): boolean {
    if ((this.says & Says.Past) !== 0 || this.oldYear) return true;
    if (this.who && this.careerInOpening) return true;
    if ((this.says & Says.Present) !== 0 && this.breaks >= LIST) return true;
    if ((this.says & Says.Picture) !== 0 && this.words <= CREDIT && this.breaks > 0) return true;
    return (this.says & Says.Contact) !== 0 && this.digits;
  }
}

/** Share of a text after which a heading may open what is said about the sender of every release. */
const LATE = 0.4;
const HEADING = 8;
const BOILERPLATE =
  /^(?:about\s(?!\d)\S|(?:media|press|editorial)\s(?:contacts?|enquir|inquir|relations)|contacts?\s*:|notes?\sto\s(?:the\s)?editors?|for\s(?:more|further|additional)\s(?:information|details)|for\smedia\s)/i;

/**
 * UTF-16 offset from which on a text is about its sender ("About Karsa Motors", "Media contact"); its length
 * when there is no such part. Looks at the starts of lines only.
 */
export function boilerplateFrom(role: FieldRole, text: string): number {
  if (role !== 'body') return text.length;
  let at = text.indexOf('\n', Math.floor(text.length * LATE));
  while (at >= 0) {
    const end = text.indexOf('\n', at + 1);
    const line = text.slice(at + 1, Math.min(end < 0 ? text.length : end, at + 200)).trim();
    if (BOILERPLATE.test(line) && isHeading(line)) return at;
    at = end;
  }
  return text.length;
}

/** "About Karsa Motors", and "About Karsa Motors: the company ..."; "About 30 people came." is none. */
function isHeading(line: string): boolean {
  if (!/^about\s/i.test(line)) return true;
  const title = /^[^:.]{1,80}(?::|$)/.exec(line)?.[0] ?? '';
  return title !== '' && title.split(/\s+/).length <= HEADING && /^about\s(?:the\s)?\p{Lu}/iu.test(title);
}
