import { readFileSync } from 'node:fs';
import { loadTagger } from '../../../src/plugins/tag-suggestions/engine';
import { once } from '../measure';
import { draft } from '../newsroom';

/** Starts from a snapshot on disk, in a process that has not seen it: `start.ts FILE STORIES`. */
const [file = '', stories = '0'] = process.argv.slice(2);
const article = draft(1, Number(stories));
const { value: bytes, ms: readMs } = once(() => readFileSync(file));
const { value: loaded, ms: loadMs } = once(() => loadTagger(bytes));
if (!loaded.ok) throw new Error(`${file}: ${loaded.message}`);
const { tagger } = loaded;
const { ms: firstMs } = once(() => tagger.suggest(article));
console.log(JSON.stringify({ bytes: bytes.length, readMs, loadMs, firstMs, ...tagger.size() }));
