/** Characters that stand for one another, as the insides of character classes. */

/** Hyphens, figure and en dash, minus. The em dash is not among them: it parts phrases. */
export const HYPHENS = '-\\u2010-\\u2013\\u2212\\uFE63\\uFF0D';

export const APOSTROPHES = "'\\u2018\\u2019\\u02BC\\uFF07";

/** Soft hyphen, zero-width, bidi and variation characters. */
export const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF';
