const QUALIFIER = /\s+[([]([^()[\]]{1,60})[)\]]$/;

/** "Mercury" of "Mercury (planet)": what a text calls it. */
export function baseName(name: string): string {
  return name.replace(QUALIFIER, '');
}

/** "planet" of "Mercury (planet)": what tells it from others of the name; empty when there is nothing in words. */
export function qualifierOf(name: string): string {
  const qualifier = QUALIFIER.exec(name)?.[1] ?? '';
  return /\d/.test(qualifier) ? '' : qualifier;
}
