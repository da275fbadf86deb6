import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChild } from './child';
import { largeHouse, STORIES } from './houses';
import { type Benchmark, once } from './measure';

interface Started {
  bytes: number;
  readMs: number;
  loadMs: number;
  firstMs: number;
}

export const start: Benchmark = {
  name: 'start',
  about: `a new process starts from a snapshot of a million names and ${STORIES.toLocaleString('en')} stories`,
  run() {
    const { tagger } = largeHouse();
    const { value: snapshot, ms } = once(() => tagger.snapshot());
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-start-'));
    try {
      const file = path.join(folder, 'snapshot');
      writeFileSync(file, snapshot);
      const started = runChild<Started>('start', [], [file, `${STORIES}`]);
      return [
        { what: 'snapshot made', value: ms, unit: 'ms' },
        { what: 'snapshot', value: started.bytes / 1e6, unit: 'MB' },
        { what: 'read from disk and loaded', value: started.readMs + started.loadMs, unit: 'ms' },
        { what: 'of that, loaded', value: started.loadMs, unit: 'ms' },
        { what: 'first suggestion after it', value: started.firstMs, unit: 'ms' },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
