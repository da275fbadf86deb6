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

/** Milliseconds of each of several runs. */
export interface Times {
  /** By the clock: what somebody waits. */
  wall: number[];
  /** Of the processor, all threads of the process: what a busy machine does not change. */
  cpu: number[];
}

/** An empty list of times, and a function that runs work and notes how long it took. */
export function stopwatch(): { times: Times; run: <T>(work: () => T) => T } {
  const times: Times = { wall: [], cpu: [] };
  const run = <T>(work: () => T): T => {
    const spent = process.cpuUsage();
    const began = performance.now();
    const value = work();
    times.wall.push(performance.now() - began);
    const { user, system } = process.cpuUsage(spent);
    times.cpu.push((user + system) / 1000);
    return value;
  };
  return { times, run };
}

/**
 * Milliseconds for one run of `work`: the median over at least `minimum` milliseconds of runs, after half as long to
 * warm up.
 */
export function milliseconds(work: (run: number) => unknown, minimum = 600): number {
  return quantile(spread(work, minimum, 5).wall, 0.5);
}

/** Times of at least `least` runs and `minimum` milliseconds of them, after half as long to warm up. */
export function spread(work: (run: number) => unknown, minimum = 3000, least = 300): Times {
  let count = 0;
  const warmUntil = performance.now() + minimum / 2;
  do work(count++);
  while (performance.now() < warmUntil);
  const { times, run } = stopwatch();
  const until = performance.now() + minimum;
  do run(() => work(count++));
  while (performance.now() < until || times.wall.length < least);
  return times;
}

/** "1.23 ms of processor time": the median, for a figure's note. */
export function processorNote({ cpu }: Times): string {
  return `${quantile(cpu, 0.5).toFixed(2)} ms of processor time`;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

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
