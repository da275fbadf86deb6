import type { Token } from '../tokens';
import { toFound, type FoundName } from './found';

/**
 * "Karsa & Talla" is two names where the text has each of them alone as well, and one ("Varma & Haugen", a firm)
 * where it has not.
 */
export function splitPairs(found: readonly FoundName[]): FoundName[] {
  const alone = new Set(found.map((each) => each.key));
  return found.flatMap((each) => {
    const { tokens } = each.field;
    const link = tokens[each.from + 1];
    if (each.to - each.from !== 3 || link?.norm !== 'and') return [each];
    const sides = [each.from, each.from + 2].map((from) =>
      toFound(each.field, { from, to: from + 1, titled: false, doubtful: each.doubtful }),
    );
    const isWord = ({ from }: FoundName) => !(tokens[from] as Token).allCaps;
    return sides.every((side) => alone.has(side.key) && isWord(side)) ? sides : [each];
  });
}
