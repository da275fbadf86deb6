import { foldCharacters, singular, spelling, tokenize, unitsOf } from '../tokens';
import { Case } from './match-rule';

/** How a name and its place in the text compare. */
export interface Comparison {
  /** Every letter has the case that the name gives it. */
  exactCase: boolean;
  /** One of the two is the other's plural. */
  plural: boolean;
}

/**
 * Compares a name with the words found for it, unit by unit.
 * @returns undefined when they are different names after all
 */
export function compareNames(name: string, surface: string): Comparison | undefined {
  const one = casedUnits(name);
  const other = casedUnits(surface);
  if (one.join('') === other.join('')) return { exactCase: true, plural: false };
  if (one.length !== other.length) {
    // Ways of joining words, which `sequencesOf` stored: cease-fire and ceasefire.
    return foldCharacters(one.join('')) === foldCharacters(other.join(''))
      ? { exactCase: false, plural: false }
      : undefined;
  }
  let exactCase = true;
  let plural = false;
  for (let index = 0; index < one.length; index++) {
    const left = one[index] as string;
    const right = other[index] as string;
    if (left === right) continue;
    const leftKey = spelling(foldCharacters(left));
    const rightKey = spelling(foldCharacters(right));
    if (leftKey !== rightKey) {
      if (index < one.length - 1 || singular(leftKey) !== singular(rightKey)) return undefined;
      plural = true;
    }
    exactCase &&= sameCase(left, right);
  }
  return { exactCase, plural };
}

/** Whether a comparison satisfies the rule of the alias. */
export function accepts(
  comparison: Comparison,
  name: string,
  surface: string,
  rule: { letterCase: Case; plurals: boolean },
): boolean {
  if (rule.letterCase === Case.Exact && !comparison.exactCase) return false;
  if (rule.letterCase === Case.Capital && !comparison.exactCase && !/^\P{L}*(?!\p{Ll})\p{L}/u.test(surface))
    return false;
  if (!comparison.plural) return true;
  if (isAcronymPlural(name, surface) || isAcronymPlural(surface, name)) return true;
  if (!rule.plurals || rule.letterCase !== Case.Any) return false;
  return /[\s-]/.test(name) || surface === surface.toLowerCase() || name === name.toLowerCase();
}

/** MoU and MoUs, U.S. apart: a small s after a capital. */
function isAcronymPlural(short: string, long: string): boolean {
  return /[\p{Lu}\p{N}]$/u.test(short) && long.endsWith('s') && long.length === short.length + 1;
}

function casedUnits(text: string): string[] {
  return tokenize(text).flatMap((token) =>
    unitsOf(foldCharacters(text.slice(token.start, token.nameEnd), true)),
  );
}

function sameCase(left: string, right: string): boolean {
  const common = Math.min(left.length, right.length);
  for (let index = 0; index < common; index++) {
    if (isCapital(left[index] as string) !== isCapital(right[index] as string)) return false;
  }
  return !/\p{Lu}/u.test(left.slice(common) + right.slice(common));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
