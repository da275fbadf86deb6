/** Shortest alias, in letters as a reader counts them: one letter would be found in every text. */
export const ALIAS_MINIMUM = 2;
/** Longest alias, in characters. */
export const ALIAS_MAXIMUM = 200;

/** Why an alias is refused, and where it stands in what was sent. */
export interface AliasRefusal {
  path: ['aliases', number, 'text'];
  message: string;
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Trims the texts of `aliases` (a component list as Strapi receives it) and says which are refused. An item that only
 * names a stored component (`{ id }`) is left alone.
 */
export function checkAliases(aliases: readonly unknown[]): { aliases: unknown[]; refusals: AliasRefusal[] } {
  const refusals: AliasRefusal[] = [];
  const cleaned = aliases.map((alias, index) => {
    if (!isObject(alias) || (!('text' in alias) && 'id' in alias)) return alias;
    const text = typeof alias.text === 'string' ? tidy(alias.text) : alias.text;
    const message = refusalOf(text, index + 1);
    if (message) refusals.push({ path: ['aliases', index, 'text'], message });
    return { ...alias, text };
  });
  return { aliases: cleaned, refusals };
}

/** A name without surrounding and repeated white space, in composed Unicode form. */
export function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function refusalOf(text: unknown, number: number): string | undefined {
  const limits = `an alias has ${ALIAS_MINIMUM} to ${ALIAS_MAXIMUM} characters`;
  if (text === undefined || text === null || text === '') return `Alias ${number} is empty: ${limits}.`;
  if (typeof text !== 'string') return `Alias ${number} is not a text: ${limits}.`;
  const length = [...text].length;
  if (length > ALIAS_MAXIMUM) {
    return `Alias ${number} ("${[...text].slice(0, 40).join('')}…") has ${length} characters: ${limits}.`;
  }
  if ([...GRAPHEMES.segment(text)].length < ALIAS_MINIMUM) {
    return `Alias ${number} ("${text}") has only 1 character: ${limits}.`;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
