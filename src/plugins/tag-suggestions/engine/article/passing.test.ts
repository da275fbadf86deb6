import { readArticle } from './reading';

const passing = (text: string) =>
  readArticle({ fields: [{ name: 'text', role: 'body', text }] })
    .fields.flatMap((field) => field.sentences)
    .filter((sentence) => sentence.passing)
    .map((sentence) => text.slice(sentence.start, sentence.end));

const OPENING = 'Vice Admiral Anil Varma took over in Talla.';

describe('names in passing', () => {
  it('stand in what tells a career or history', () => {
    const career = 'He served in Karsa, Mirana and Verano.';
    const school = 'She is an alumnus of the Karsa Academy.';
    expect(
      passing(`${OPENING} ${career} ${school} The fort dates from 1712. The fleet served him well.`),
    ).toEqual([career, school, 'The fort dates from 1712.']);
  });

  it('stand in lists of those who were there, and credits', () => {
    const present = 'Also present were Liv Haugen, Asha Rao, Paul Weiss, Sunil Varma, and Mira Iyer.';
    expect(
      passing(`${OPENING} ${present} Talks, once opened, went on.\nPhoto: Mira Iyer/Karsa Times`),
    ).toEqual([present, 'Photo: Mira Iyer/Karsa Times']);
  });

  it('stand in what is said about the sender at the end', () => {
    const text = `${OPENING}\nAbout 30 people came.\nMore followed.\nAbout Karsa Motors\nKarsa Motors builds cars in Mirana.`;
    expect(passing(text)).toEqual(['About Karsa Motors', 'Karsa Motors builds cars in Mirana.']);
  });

  it('are not those of the opening', () => {
    expect(passing('Liv Haugen, formerly of Karsa, left.')).toEqual([]);
  });
});
