import { createTagger } from '../tagger';

const suggest = (title: string, text: string, limit = 10) =>
  createTagger().suggest(
    {
      fields: [
        ...(title === '' ? [] : [{ name: 'title', role: 'title' as const, text: title }]),
        { name: 'text', role: 'body' as const, text },
      ],
    },
    { limit },
  ).suggestions;
const names = (title: string, text: string, limit?: number) =>
  suggest(title, text, limit).map(({ name }) => name.toLowerCase());

describe('cold start', () => {
  const sleep =
    `Shift workers who sleep less than six hours a night have higher blood pressure, a survey of 4,000 nurses in
Leeds found. Blood pressure rose with every lost hour of sleep. "Sleep is not a luxury," said Dr Maya Holt of the Harrow
Institute, who led the survey. Hospitals could plan shifts so that night work and early mornings do not follow each other.
High blood pressure is a cause of strokes. Hospitals in two towns have begun to change their rosters, Holt said.`.replace(
      /\n/g,
      ' ',
    );

  it('puts what headline and text say before names mentioned in passing', () => {
    const found = names('Too little sleep raises blood pressure of shift workers', sleep);
    expect(found.slice(0, 3)).toEqual(expect.arrayContaining(['sleep', 'blood pressure']));
    expect(found.indexOf('harrow institute')).toBeGreaterThan(2);
  });

  it('offers neither verbs, adverbs and adjectives nor offices by themselves', () => {
    const found = names(
      'Prime Minister quickly raises adequate funds',
      'The Prime Minister raises funds. Adequate funds were quickly raised by the Prime Minister, who raises adequate sums.',
    );
    for (const word of ['prime minister', 'minister', 'raises', 'quickly', 'adequate', 'raised'])
      expect(found).not.toContain(word);
  });

  it('offers a phrase in place of the name in it that hardly stands alone', () => {
    const found = names(
      "New test for Alzheimer's disease",
      "A blood test for Alzheimer's disease is on trial. Alzheimer's disease is found late. People with Alzheimer's disease forget.",
    );
    expect(found).toContain("alzheimer's disease");
    expect(found).not.toContain('alzheimer');
  });

  it('offers a headline name that is said again and again with more confidence than one said once', () => {
    const found = suggest(
      'Kestrel Ferries cancels winter sailings',
      'Kestrel Ferries will not sail in winter. The Port of Arden regrets it. Kestrel Ferries has lost money, and Kestrel Ferries owes a debt.',
    );
    const of = (name: string) => found.find((each) => each.name === name)?.confidence ?? 0;
    expect(of('Kestrel Ferries')).toBeGreaterThan(3 * of('Port of Arden'));
    expect(of('Kestrel Ferries')).toBeLessThan(0.8);
  });

  it('offers few phrases in a short text with names and without a headline', () => {
    const text =
      'Anna Berg and Tom Reed met in Oslo. Anna Berg sings songs; Tom Reed writes songs in Oslo for the Harbour Choir.';
    expect(suggest('', text).every(({ reasons }) => reasons.every(({ code }) => code !== 'keyphrase'))).toBe(
      true,
    );
  });

  it('finds the long form of an acronym wherever it stands, and no name inside it', () => {
    const text =
      "Doctors have a scan for Crohn's disease (CD). It is often found late. People with Crohn's disease need care.";
    const found = suggest("A scan for Crohn's disease", text);
    const disease = found.find(({ name }) => name.startsWith("Crohn's disease"));
    expect(disease?.mentions).toHaveLength(4);
    expect(disease?.reasons).toContainEqual({ code: 'in-title' });
    expect(found.map(({ name }) => name)).not.toContain('Crohn');
    for (const { field, start, end } of disease?.mentions ?? [])
      expect(["Crohn's disease", 'CD']).toContain(
        (field === 'title' ? "A scan for Crohn's disease" : text).slice(start, end),
      );
  });
});
