export { foldCharacters } from './fold';
export { splitSentences, type Sentence } from './sentences';
export { singular, spelling, SPELLING_RULES } from './spelling';
export { stem } from './stem';
export { Flag, Token } from './token';
export { tokenize } from './tokenize';
export { fold, partsOf, unitsOf, withoutMarks, type Part } from './units';
