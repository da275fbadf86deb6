import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { z } from 'zod';

/** A line that cannot be used; the message names source and line. */
export class BadLine extends Error {}

/** A value of a JSONL stream and where it stands: "stdin line 7". */
export interface Line<T> {
  value: T;
  where: string;
}

/**
 * Values of a JSONL stream, one at a time, with their places. Empty lines are passed over.
 * @throws BadLine `articles line 7: text: expected string` for what is no JSON or does not fit the schema
 */
export async function* readLines<T>(
  input: Readable,
  source: string,
  schema: z.ZodType<T>,
): AsyncGenerator<Line<T>> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const where = `${source} line ${number}`;
    yield { value: parseLine(number === 1 ? line.replace(/^\uFEFF/, '') : line, where, schema), where };
  }
}

/** Values of a JSONL file. */
export async function* readFileLines<T>(file: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  for await (const { value } of readLines(createReadStream(file, 'utf8'), file, schema)) yield value;
}

function parseLine<T>(line: string, where: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadLine(
      `${where}: not JSON (${error instanceof Error ? error.message.slice(0, 80) : 'unreadable'})`,
    );
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  throw new BadLine(`${where}: ${path === '' ? '' : `${path}: `}${issue?.message ?? 'does not fit'}`);
}
