import { createTagger } from '../../src/plugins/tag-suggestions/engine';
import type { Article } from '../../src/plugins/tag-suggestions/engine/types';
import { articles, vocabulary } from './generate';
import { label, SIZES } from './indexes';
import { type Benchmark, type Figure, milliseconds, once } from './measure';

const STORIES = 200;

export const suggest: Benchmark = {
  name: 'suggest',
  about: 'all suggestions for an article of 1,150 words: names, new names, acronyms, archive, ranking',
  run() {
    const texts = articles(240);
    const asArticle = (text: string): Article => ({
      fields: [
        { name: 'title', role: 'title', text: text.slice(0, text.indexOf(' ', 60)) },
        { name: 'text', role: 'body', text },
      ],
    });
    const figures: Figure[] = [];
    for (const size of SIZES) {
      const { value: tagger, ms } = once(() => createTagger({ vocabulary: vocabulary(size) }));
      const drafts = texts.slice(0, 40).map(asArticle);
      const draft = (run: number) => drafts[run % drafts.length] as Article;
      figures.push(
        {
          what: `suggest, ${label(size)} names, no archive`,
          value: milliseconds((run) => tagger.suggest(draft(run))),
          unit: 'ms/article',
        },
        { what: `createTagger, ${label(size)} names`, value: ms, unit: 'ms' },
      );
      const names = [...vocabulary(1000)].map((entity) => entity.name);
      const { ms: learning } = once(() => {
        for (const [number, text] of texts.slice(40, 40 + STORIES).entries()) {
          const tags = names.filter((name) => text.includes(name)).slice(0, 6);
          tagger.learn({ ...asArticle(text), id: `story-${number}`, tags });
        }
      });
      figures.push(
        { what: `learn one story, ${label(size)} names`, value: learning / STORIES, unit: 'ms' },
        {
          what: `suggest, ${label(size)} names, ${STORIES} stories`,
          value: milliseconds((run) => tagger.suggest(draft(run))),
          unit: 'ms/article',
        },
      );
    }
    return figures;
  },
};
