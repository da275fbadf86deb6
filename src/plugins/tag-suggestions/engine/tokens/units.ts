import { spelling } from './spelling';
import { tokenize } from './tokenize';

/**
 * Parts of a folded token that compare by themselves: "irigc-m&mtc" -> irigc, m, and, mtc; "t-90" and "t90" ->
 * t, 90. So hyphen, space and nothing, or `&` and "and", make the same units.
 */
export function unitsOf(norm: string): string[] {
  const units: string[] = [];
  for (const part of norm.split('-')) {
    for (const piece of part.split(/(&)|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)) {
      if (piece) units.push(piece === '&' ? 'and' : piece);
    }
  }
  return units;
}

/**
 * The comparison form of a name or phrase: folded units with one space between. Equal for every variant that
 * names one thing: "Indo–Pacific" and "indo pacific", "M&MTC" and "M and MTC", "Defence" and "Defense".
 */
export function fold(text: string): string {
  const units: string[] = [];
  for (const token of tokenize(text)) {
    for (const unit of unitsOf(token.norm)) units.push(spelling(unit));
  }
  return units.join(' ');
}
