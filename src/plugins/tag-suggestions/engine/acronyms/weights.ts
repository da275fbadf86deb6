/**
 * What the alignment counts: the worth of a letter by where it is found, and the cost of what is left over. Fitted by
 * coordinate descent on two public sets of definitions, after a check of each fit on the other (engine/README.md, 4).
 */
export const ALIGNMENT_WEIGHTS = {
  wordStart: 1,
  partStart: 0.95,
  linkStart: 0.7,
  caseStart: 0.5,
  inside: 0.75,
  runOn: 0.71,
  ampersandAsAnd: 0.4,
  skippedWord: 0.5,
  skippedPart: 0.07,
  skippedLink: 0.1,
  /** A word that starts another clause or another noun phrase: "was", "which", "a". */
  skippedBarrier: 1,
  /** Factor on the cost of words after the last letter. */
  trailing: 1.38,
  missingLetter: 1.3,
  missingDigit: 0.6,
  missingOptional: 0.05,
  midToken: 0.07,
  /** What a number counts in the mean when it is not found. */
  numberShare: 1,
};

/** Least mean worth of a letter for a definition to be believed. */
export const ACCEPTANCE = {
  least: 0.2,
  lower: 0.6,
  two: 0.55,
  single: 0.99,
  /** Least probability by `belief`. */
  belief: 0.68,
  /** Letters in another order, or a digit that says how often a letter stands ("I4C"). */
  reordered: 0.75,
  /** Both forms inside one bracket. */
  within: 0.7,
  /** A short form that is not the first thing in its bracket. */
  later: 0.9,
  /** A long form of one word after its short form. */
  oneWord: 0.89,
  /** Definitions without brackets. */
  running: 0.8,
};

/** Logistic weights of what is seen of an alignment, fitted on both sets; see `belief`. */
export const BELIEF = {
  bias: -2.6,
  score: 4.6,
  /** Share of letters at word starts. */
  wordStarts: 1.75,
  missingNumber: -0.85,
  firmness: 0.75,
  reordered: 3.3,
  oneWord: 0.69,
  comma: -1.35,
  bracket: -1.45,
  barrier: -0.8,
};
