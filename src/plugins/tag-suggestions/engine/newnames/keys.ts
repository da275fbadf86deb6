import { spelling, type Token, unitsOf } from '../tokens';

/** Comparison form of a run of tokens: equal for spellings, hyphens, "&" and "and"; a leading "the" does not count. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
  const units: string[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    for (const unit of unitsOf(singularAcronym(token))) units.push(spelling(unit));
  }
  if (units.length > 1 && units[0] === 'the') units.shift();
  return units.join(' ');
}

/** "MSMEs" is "MSME" and "S-400s" is "S-400": a small s after capitals or a model's number is a plural. */
export function singularAcronym(token: Token): string {
  return isPluralAcronym(token) ? token.norm.slice(0, -1) : token.norm;
}

/** Whether a token is the plural of an acronym or of a model. */
export function isPluralAcronym(token: Token): boolean {
  if (token.allCaps || !(token.innerCapital || token.hasDigit) || !token.norm.endsWith('s')) return false;
  return /^\p{Lu}[\p{Lu}\d&-]+s$/u.test(token.text.slice(token.start, token.nameEnd));
}
