import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CHECKSUM_BYTES, filePartsOf, MAGIC, PREAMBLE_BYTES, type Header, type Section } from './format';

export type OpenedSnapshot<State> =
  { ok: true; state: State; section(name: string): Uint8Array; close(): void } | RefusedSnapshot;

export interface RefusedSnapshot {
  ok: false;
  absent: boolean;
  reason: string;
}

/** What a process that was killed while writing has left is removed when it is so old. */
const LEFT_OVER_MS = 3_600_000;
const READ_BYTES = 1 << 20;

/**
 * Writes a snapshot beside its place and moves it there when all of it is on the disk: whoever reads, at whatever moment,
 * finds a whole one, also where several instances write to the same place; the last wins. For the owner's eyes only.
 * @returns bytes written
 */
export async function writeSnapshot(
  file: string,
  fingerprint: string,
  state: object,
  sections: readonly Section[],
): Promise<number> {
  // Before anything else: the state is to be that of the sections.
  const parts = filePartsOf(fingerprint, state, sections);
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    let bytes = 0;
    try {
      const hash = createHash('sha256');
      // Each part is let go as soon as it is written.
      for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
        hash.update(part);
        await handle.writeFile(part);
        bytes += part.byteLength;
      }
      await handle.writeFile(hash.digest());
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    await syncFolder(folder);
    return bytes + CHECKSUM_BYTES;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Opens a snapshot and checks all of it before any of it is believed. */
export function openSnapshot<State>(file: string, fingerprint: string): OpenedSnapshot<State> {
  removeLeftOvers(file);
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return refused(code === 'ENOENT' ? 'there is none' : `it cannot be read (${code})`, code === 'ENOENT');
  }
  const close = (): void => closeSync(descriptor);
  try {
    const content = fstatSync(descriptor).size - CHECKSUM_BYTES;
    const preamble = readAt(descriptor, 0, PREAMBLE_BYTES);
    if (!preamble.subarray(0, MAGIC.length).equals(MAGIC)) {
      close();
      return refused('it is of another version or no snapshot at all');
    }
    if (content < PREAMBLE_BYTES || !isWhole(descriptor, content)) {
      close();
      return refused('it is damaged');
    }
    const headerBytes = preamble.readUInt32LE(MAGIC.length);
    const header = JSON.parse(readAt(descriptor, PREAMBLE_BYTES, headerBytes).toString()) as Header<State>;
    if (header.fingerprint !== fingerprint) {
      close();
      return refused('the configuration or the program was changed since');
    }
    const section = (name: string): Uint8Array => {
      let at = PREAMBLE_BYTES + headerBytes;
      for (const each of header.sections) {
        if (each.name === name) return readAt(descriptor, at, each.bytes);
        at += each.bytes;
      }
      throw new Error(`The snapshot has no section "${name}"`);
    };
    return { ok: true, state: header.state, section, close };
  } catch (error) {
    close();
    throw error;
  }
}

function refused(reason: string, absent = false): RefusedSnapshot {
  return { ok: false, absent, reason };
}

/** Whether the checksum at the end is that of what stands before it. @param content bytes before it */
function isWhole(descriptor: number, content: number): boolean {
  const hash = createHash('sha256');
  for (let at = 0; at < content; at += READ_BYTES)
    hash.update(readAt(descriptor, at, Math.min(READ_BYTES, content - at)));
  return hash.digest().equals(readAt(descriptor, content, CHECKSUM_BYTES));
}

/** Shorter than asked for at the file's end only. */
function readAt(descriptor: number, at: number, length: number): Buffer {
  // Not one of the shared pool's: whoever keeps a view on it keeps this alone.
  const bytes = Buffer.from(new ArrayBuffer(length));
  let read = 0;
  while (read < length) {
    const more = readSync(descriptor, bytes, read, length - read, at + read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}

function removeLeftOvers(file: string): void {
  const folder = path.dirname(file);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    // No folder, nothing left in it.
    return;
  }
  for (const name of names) {
    if (!name.startsWith(`${path.basename(file)}.`) || !name.endsWith('.part')) continue;
    const left = path.join(folder, name);
    if (Date.now() - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > LEFT_OVER_MS)
      rmSync(left, { force: true });
  }
}

/** So that the new name survives a power cut too; not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
