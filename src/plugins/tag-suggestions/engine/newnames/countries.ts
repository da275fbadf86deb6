import { COUNTRY_INITIALS } from '../lexicon/abbreviations';
import { NATIONALITIES, PLURAL_PLACES } from '../lexicon/calendar';

/** Endings that turn the name of a country into the word for its people. */
const PEOPLE_ENDINGS = ['n', 'an', 'ian', 'ese', 'i', 'ish'];
/** "India" from "Indian", "Japan" from "Japanese": the word for the people tells that a country is meant. */
export function isCountry(norm: string): boolean {
  if (PLURAL_PLACES.has(norm) || COUNTRY_INITIALS.has(norm)) return true;
  const stem = norm.replace(/[aey]$/, '');
  return PEOPLE_ENDINGS.some(
    (ending) => NATIONALITIES.has(norm + ending) || NATIONALITIES.has(stem + ending),
  );
}
