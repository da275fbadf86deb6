import { errorsOf } from './classifier';

/** Stories on a line: similar as far as they are about the same thing. */
function learn(stories: { about: number; tags: number[] }[], tags: number) {
  const learned: { about: number; support: number[] }[] = [];
  const similar = (about: number) => learned.map((each) => Math.max(0, 1 - Math.abs(each.about - about)));
  const outputs = (about: number) => {
    const sums = new Float64Array(tags);
    for (const [number, { support }] of learned.entries())
      for (let at = 0; at < support.length; at += 2)
        sums[support[at]!] = sums[support[at]!]! + similar(about)[number]! * support[at + 1]!;
    return sums;
  };
  for (const { about, tags: own } of stories) learned.push({ about, support: errorsOf(outputs(about), own) });
  return { outputs, learned };
}

describe('the classifiers of tags', () => {
  it('tell apart what similar stories carry and what they do not', () => {
    const stories = Array.from({ length: 30 }, (_, index) => ({
      about: (index % 2) * 2,
      tags: [index % 2],
    }));
    const { outputs } = learn(stories, 2);
    expect(outputs(0)[0]).toBeGreaterThan(0.8);
    expect(outputs(0)[1]).toBeLessThan(0.1);
    expect(outputs(2)[1]).toBeGreaterThan(0.8);
  });

  it('unlearn a tag that similar stories stopped carrying', () => {
    const before = Array.from({ length: 10 }, () => ({ about: 0, tags: [0] }));
    const after = Array.from({ length: 10 }, () => ({ about: 0, tags: [] }));
    expect(learn([...before, ...after], 1).outputs(0)[0]).toBeLessThan(0.1);
  });

  it('say nothing where nothing was missing, and speak against few tags', () => {
    expect(errorsOf(Float64Array.of(0.98, 0.02), [0])).toEqual([]);
    const against = errorsOf(new Float64Array(100).fill(0.5), []);
    expect(against).toHaveLength(16);
    expect(against.filter((_, at) => at % 2 === 1).every((weight) => weight < 0)).toBe(true);
  });
});
