import { cpus, loadavg } from 'node:os';

import { acronyms } from './acronyms';
import { archive } from './archive';
import { boot } from './boot';
import { build } from './build';
import { curve } from './curve';
import { extract } from './extract';
import { heap } from './heap';
import { hostile } from './hostile';
import { match } from './match';
import type { Benchmark, Figure } from './measure';
import { memory } from './memory';
import { quality } from './quality';
import { read } from './read';
import { server } from './server';
import { start } from './start';
import { suggest } from './suggest';
import { typing } from './typing';
import { update } from './update';

const BENCHMARKS: readonly Benchmark[] = [
  read,
  extract,
  build,
  memory,
  match,
  update,
  acronyms,
  suggest,
  archive,
  start,
  heap,
  curve,
  hostile,
  server,
  quality,
  boot,
  typing,
];

/** `npm run bench [-- name ...]`: a table for people, then the same figures as one line of JSON. */
async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !BENCHMARKS.some((one) => one.name === name));
  if (unknown.length > 0) {
    console.error(`No benchmark "${unknown[0]}". There are: ${BENCHMARKS.map((one) => one.name).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const results: Record<string, Figure[]> = {};
  for (const benchmark of BENCHMARKS) {
    if (wanted.length > 0 && !wanted.includes(benchmark.name)) continue;
    console.log(`\n${benchmark.name}: ${benchmark.about}`);
    const figures = await benchmark.run();
    results[benchmark.name] = figures;
    for (const { what, value, unit, note } of figures) {
      console.log(`  ${what.padEnd(44)} ${format(value).padStart(12)} ${unit}${note ? `   (${note})` : ''}`);
    }
  }
  // What else the machine did in the last minute, and of how many processors.
  const load = `${loadavg()[0]?.toFixed(1)} on ${cpus().length}`;
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, load ${load}`;
  console.log(`\n${machine}`);
  console.log(`\n${JSON.stringify({ machine, results })}`);
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4);
}

void main(process.argv.slice(2));
