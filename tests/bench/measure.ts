import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** One figure of a benchmark. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  note?: string;
}

export interface Benchmark {
  name: string;
  about: string;
  run(): Figure[] | Promise<Figure[]>;
}

/**
 * Milliseconds for one run of `work`: the median over at least `minimum` milliseconds of runs, after half as long to
 * warm up.
 */
export function milliseconds(work: (run: number) => unknown, minimum = 600): number {
  return quantile(spread(work, minimum, 5), 0.5);
}

/** Milliseconds of each run of `work`: at least `least` runs and `minimum` milliseconds of them, after half as long to warm up. */
export function spread(work: (run: number) => unknown, minimum = 3000, least = 300): number[] {
  let run = 0;
  const warmUntil = performance.now() + minimum / 2;
  do work(run++);
  while (performance.now() < warmUntil);
  const times: number[] = [];
  const until = performance.now() + minimum;
  do {
    const began = performance.now();
    work(run++);
    times.push(performance.now() - began);
  } while (performance.now() < until || times.length < least);
  return times;
}

export function quantile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}

/** Bytes in use, heap and array buffers, after a collection. */
export function bytesInUse(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Milliseconds of one call. */
export function once<T>(work: () => T): { value: T; ms: number } {
  const began = performance.now();
  const value = work();
  return { value, ms: performance.now() - began };
}
