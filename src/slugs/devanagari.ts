/**
 * Devanagari in Latin letters as Indian newsrooms write it in addresses: "भारत" is "bharat". General libraries spell
 * letter by letter and lose the vowel that each consonant carries ("bhaart"), so the script has its own small table
 * (Hunterian romanisation without its diacritics).
 */
const CONSONANTS: Record<string, string> = {
  ...{ क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n' },
  ...{ ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n' },
  ...{ प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v' },
  ...{ श: 'sh', ष: 'sh', स: 's', ह: 'h' },
};
/** Consonants with a dot below (nukta), in decomposed form. */
const DOTTED: Record<string, string> = { क: 'q', ख: 'kh', ग: 'gh', ज: 'z', ड: 'r', ढ: 'rh', फ: 'f', य: 'y' };
const VOWELS: Record<string, string> = {
  ...{
    अ: 'a',
    आ: 'a',
    इ: 'i',
    ई: 'i',
    उ: 'u',
    ऊ: 'u',
    ऋ: 'ri',
    ए: 'e',
    ऐ: 'ai',
    ओ: 'o',
    औ: 'au',
    ऑ: 'o',
    ऍ: 'e',
  },
};
const VOWEL_SIGNS: Record<string, string> = {
  ...{
    '\u093e': 'a',
    '\u093f': 'i',
    '\u0940': 'i',
    '\u0941': 'u',
    '\u0942': 'u',
    '\u0943': 'ri',
    '\u0945': 'e',
  },
  ...{ '\u0947': 'e', '\u0948': 'ai', '\u0949': 'o', '\u094b': 'o', '\u094c': 'au' },
};
const SIGNS: Record<string, string> = { '\u0901': 'n', '\u0902': 'n', '\u0903': 'h', ॐ: 'om' };
const NUKTA = '\u093c';
const VIRAMA = '\u094d';
const WORD = /[\u0900-\u0963\u0970-\u097f]+/gu;

/** Replaces every Devanagari word of `text` by Latin letters and Devanagari digits by 0-9; the rest stays as it is. */
export function romaniseDevanagari(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(WORD, romaniseWord)
    .normalize('NFC');
}

function romaniseWord(word: string): string {
  const letters = [...word];
  let latin = '';
  let vowels = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at]!;
    const consonant = CONSONANTS[letter];
    if (consonant === undefined) {
      const written = VOWELS[letter] ?? SIGNS[letter] ?? '';
      if (letter in VOWELS) vowels += 1;
      latin += written;
      continue;
    }
    const dotted = letters[at + 1] === NUKTA;
    if (dotted) at += 1;
    latin += (dotted && DOTTED[letter]) || consonant;
    const sign = letters[at + 1];
    if (sign === VIRAMA) {
      at += 1;
    } else if (sign !== undefined && sign in VOWEL_SIGNS) {
      latin += VOWEL_SIGNS[sign];
      vowels += 1;
      at += 1;
    } else if (sign !== undefined || vowels === 0 || endsInCluster(letters, at)) {
      // The unwritten "a" is spoken, except at the end of a word: "भारत" is bharat, but "राज्य" is rajya.
      latin += 'a';
      vowels += 1;
    }
  }
  return latin;
}

function endsInCluster(letters: readonly string[], at: number): boolean {
  return letters[at - 1] === VIRAMA;
}
