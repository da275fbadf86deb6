/** Abbreviations whose full stop does not end a sentence. Lower-cased, without the stop. */
const ALWAYS = new Set(
  (
    'mr mrs ms messrs dr prof rev fr sr jr st hon smt shri sh km pt ' +
    'gen lt maj col capt cdr cmdr adm brig sgt cpl pvt wg sqn flt gp avm cmde insp supt ' +
    'gov sen rep pres amb sec min dept govt univ assn bros ' +
    'vs etc eg ie cf viz approx ca al est fig figs art sect para ch vol pp ed eds trans ' +
    'ave blvd rd mt ft'
  ).split(' '),
);

/** These end a sentence as well; before a number they do not: "No. 10", "Rs. 500", "Jan. 26". */
const BEFORE_NUMBER = new Set(
  'no nos rs re art sec p pp vol jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** After an initialism, or after "Inc." and the like, these words with a capital start a new sentence. */
const OPENERS = new Set(
  (
    'the a an he she it its they we you i this that these those his her their our my in on at by for from with ' +
    'to of as but and or so if when while after before since although though however meanwhile there here ' +
    'what who why how not no yes all some many most both'
  ).split(' '),
);

const COMPANY = new Set('inc ltd corp co pvt plc bros'.split(' '));

/**
 * Whether a full stop between two words ends the sentence.
 * @param word the word before the stop, lower-cased; `initial` when it is one letter or an initialism
 * @param next the word after it, as written
 */
export function stopEndsSentence(word: string, initial: boolean, next: string): boolean {
  const first = next.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  if (initial || COMPANY.has(word)) return OPENERS.has(next.toLowerCase());
  if (ALWAYS.has(word)) return false;
  return !(first >= 48 && first <= 57 && BEFORE_NUMBER.has(word));
}
