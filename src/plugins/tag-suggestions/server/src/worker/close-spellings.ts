import { editDistance } from './edit-distance';

/**
 * Finds spellings within a small edit distance among very many. Each is kept under its length with a 32-bit set
 * of its letters: an edit changes at most two letters of the set, so that nearly all are ruled out by one
 * comparison of numbers before any distance is worked out.
 */
export class CloseSpellings {
  private readonly byLength = new Map<number, { texts: string[]; letters: number[] }>();
  /** Where each spelling stands in its bucket, and how many entities have it. */
  private readonly places = new Map<string, { index: number; uses: number }>();

  add(text: string): void {
    const place = this.places.get(text);
    if (place) {
      place.uses += 1;
      return;
    }
    const bucket = this.byLength.get(text.length) ?? { texts: [], letters: [] };
    this.places.set(text, { index: bucket.texts.length, uses: 1 });
    bucket.texts.push(text);
    bucket.letters.push(lettersOf(text));
    this.byLength.set(text.length, bucket);
  }

  remove(text: string): void {
    const place = this.places.get(text);
    if (!place) return;
    place.uses -= 1;
    if (place.uses > 0) return;
    this.places.delete(text);
    const bucket = this.byLength.get(text.length);
    const lastText = bucket?.texts.pop();
    const lastLetters = bucket?.letters.pop();
    if (!bucket || lastText === undefined || lastLetters === undefined || lastText === text) return;
    // The order does not matter: the last takes the place of the one that goes.
    bucket.texts[place.index] = lastText;
    bucket.letters[place.index] = lastLetters;
    (this.places.get(lastText) as { index: number }).index = place.index;
  }

  /** Spellings other than `text` itself within the distance that its length allows, closest first. */
  near(text: string): string[] {
    const limit = allowedDistance(text);
    if (limit === 0) return [];
    const letters = lettersOf(text);
    const found: { other: string; distance: number }[] = [];
    for (let length = text.length - limit; length <= text.length + limit; length++) {
      const bucket = this.byLength.get(length);
      if (!bucket) continue;
      for (let index = 0; index < bucket.texts.length; index++) {
        if (bitCount((bucket.letters[index] as number) ^ letters) > 2 * limit) continue;
        const other = bucket.texts[index] as string;
        if (other === text || digitsOf(other) !== digitsOf(text)) continue;
        const distance = editDistance(text, other, limit);
        if (distance <= limit) found.push({ other, distance });
      }
    }
    return found.sort((a, b) => a.distance - b.distance).map(({ other }) => other);
  }
}

/** Short names differ by one letter and mean another thing; long ones may differ by two. */
export function allowedDistance(text: string): 0 | 1 | 2 {
  if (text.length < 5) return 0;
  return text.length < 10 ? 1 : 2;
}

/** "S-400" and "S-500" are two things however close they are. */
function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}

function lettersOf(text: string): number {
  let set = 0;
  for (let index = 0; index < text.length; index++) set |= 1 << (text.charCodeAt(index) & 31);
  return set;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
