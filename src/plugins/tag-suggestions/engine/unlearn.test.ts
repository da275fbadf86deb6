import fc from 'fast-check';
import { createTagger, type ArchivedStory, type SuggestResult, type Tagger } from './index';

const text = fc
  .array(fc.constantFrom(...'harbour reef dock tide crew budget Talla Varma MoPS survey the of'.split(' ')), {
    minLength: 3,
    maxLength: 40,
  })
  .map((words) => words.join(' '));
const tags = fc.subarray(['Ports', 'Talla', 'MoPS', 'Fishing Rights']);
const content = fc.record({ title: text, body: text, tags });

function asStory(
  id: string,
  { title, body, tags: own }: { title: string; body: string; tags: string[] },
): ArchivedStory {
  return {
    id,
    tags: own,
    date: '2026-03-04',
    fields: [
      { name: 'title', role: 'title', text: title },
      { name: 'text', role: 'body', text: body },
    ],
  };
}

const fresh = (): Tagger => createTagger({ vocabulary: [{ id: '1', name: 'Talla', kind: 'place' }] });

/** Confidences are shown to four places; sums that were taken back leave the last of them open. */
function shown({ suggestions }: SuggestResult) {
  return new Map(suggestions.map(({ key, confidence }) => [key, confidence]));
}

describe('unlearning', () => {
  it('leaves a tagger as one that never learned the story, also when it was replaced by another version first', () => {
    fc.assert(
      fc.property(
        fc.array(content, { maxLength: 6 }),
        content,
        content,
        content,
        (stories, extra, version, query) => {
          const [tagger, never] = [fresh(), fresh()];
          stories.forEach((each, number) => {
            tagger.learn(asStory(`s${number}`, each));
            never.learn(asStory(`s${number}`, each));
          });
          tagger.learn(asStory('x', extra));
          tagger.learn(asStory('x', version));
          tagger.unlearn('x');
          // What the ranking has adapted of itself is not taken back story by story.
          for (const each of [tagger, never]) each.resetRanking();
          expect(tagger.size()).toEqual(never.size());
          const article = asStory('q', query);
          const [found, right] = [shown(tagger.suggest(article)), shown(never.suggest(article))];
          expect([...found.keys()].sort()).toEqual([...right.keys()].sort());
          for (const [key, confidence] of right) expect(found.get(key)).toBeCloseTo(confidence, 3);
        },
      ),
      { numRuns: 60 },
    );
  });
});
