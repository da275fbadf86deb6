import type { Entity } from '../engine';
import { toEntity } from './articles';
import { readFileLines } from './lines';
import { entityLine } from './schemas';

/** Entities of a JSONL file. Names identify them; a second line of the same name gets its own identifier. */
export async function* readEntities(file: string): AsyncGenerator<Entity> {
  const seen = new Map<string, number>();
  for await (const line of readFileLines(file, entityLine)) {
    const times = (seen.get(line.name) ?? 0) + 1;
    seen.set(line.name, times);
    yield toEntity(line, times === 1 ? line.name : `${line.name}#${times}`);
  }
}
