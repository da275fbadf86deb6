import fc from 'fast-check';
import { unwrapLines } from './unwrap-lines';

describe('unwrapLines', () => {
  it('joins the lines of a text wrapped to a width, and keeps its paragraphs', () => {
    expect(unwrapLines('run by the Coastal\nWorks Office, where\nit is known.\n\nNext\nday too.')).toBe(
      'run by the Coastal Works Office, where it is known.\n\nNext day too.',
    );
  });

  it('leaves a paragraph on each line, and lists of names, as they are', () => {
    for (const text of [
      'First paragraph of some length.\nSecond paragraph.\nThird one.',
      'Ayodhya Works\nKochi Yard\nVizag Dock',
    ])
      expect(unwrapLines(text)).toBe(text);
  });

  it('keeps items and headings of a wrapped text on lines of their own', () => {
    expect(unwrapLines('it goes\non here\n- one thing\n- another\nthat goes on\n# Heading')).toBe(
      'it goes on here\n- one thing\n- another that goes on\n# Heading',
    );
  });

  it('changes line ends only, each to as many spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a b', 'Name', 'ends.', '', '\r', '\n', '\r\n', '- x', 'ल', '\ud800')),
        (parts) => {
          const text = parts.join('\n');
          const unwrapped = unwrapLines(text);
          expect(unwrapped).toHaveLength(text.length);
          for (let at = 0; at < text.length; at++) {
            if (unwrapped[at] !== text[at]) {
              expect('\r\n').toContain(text[at]);
              expect(unwrapped[at]).toBe(' ');
            }
          }
        },
      ),
    );
  });
});
