import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

import en from './en.json';
import hi from './hi.json';

/** Names of the values that a message takes, plural branches included. */
const valuesOf = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => [
    ...('value' in element && element.type !== 0 ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => valuesOf(value)) : []),
  ]);
const values = (message: string) => [...new Set(valuesOf(parse(message)))].sort();

describe('the Hindi strings', () => {
  it('are those of the English ones, in the same order', () => {
    expect(Object.keys(hi)).toEqual(Object.keys(en));
  });

  it('take the same values, in every branch of a plural', () => {
    const different = Object.keys(en).filter((key) => {
      const [inEnglish, inHindi] = [en[key as keyof typeof en], hi[key as keyof typeof hi]];
      return values(inEnglish).join() !== values(inHindi).join();
    });
    expect(different).toEqual([]);
  });
});
