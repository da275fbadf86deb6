import { NameIndex } from '../../src/plugins/tag-suggestions/engine/names';
import { vocabulary } from './generate';
import { bytesInUse, once } from './measure';

export const SIZES = [1_000, 100_000, 1_000_000] as const;

/** `1k`, `1M`. */
export const label = (size: number) => (size >= 1e6 ? `${size / 1e6}M` : `${size / 1e3}k`);

export interface BuiltIndex {
  size: number;
  index: NameIndex;
  /** Milliseconds, without those that generating the vocabulary takes. */
  buildMs: number;
  /** Heap and array buffers of the process, after less before. */
  bytes: number;
}

const built = new Map<number, BuiltIndex>();

/** The index of a size, built once in a run and shared by the benchmarks; entities are streamed, not kept. */
export function indexOf(size: number): BuiltIndex {
  const known = built.get(size);
  if (known !== undefined) return known;
  const drain = () => {
    let names = 0;
    for (const entity of vocabulary(size)) names += entity.name.length;
    return names;
  };
  const { ms: generating } = once(drain);
  const before = bytesInUse();
  const { value: index, ms } = once(() => new NameIndex(vocabulary(size)));
  const one = { size, index, buildMs: Math.max(0, ms - generating), bytes: bytesInUse() - before };
  built.set(size, one);
  return one;
}

/** Names of a vocabulary of that size as plain strings. */
export function namesOf(size: number): string[] {
  return [...vocabulary(size)].flatMap((entity) => [entity.name, ...(entity.aliases as string[])]);
}
