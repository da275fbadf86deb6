import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { engineParts } from '../engine-parts';
import type { RawStory, SnapshotPlace, VocabularyRecord } from '../protocol';
import { createRoom, type Room } from '../room';
import { openSnapshot, writeSnapshot } from './file';
import { packValues, unpackValues } from './format';

const record = (id: string, name: string, more: Partial<VocabularyRecord> = {}): VocabularyRecord => ({
  ...{ id, name, version: '1', rows: 1, aliases: [], active: true },
  ...more,
});
const text = (value: string): RawStory['fields'] => [{ name: 'body', role: 'body', format: 'plain', value }];
const article = { fields: text('The Harbour Board met in New Talla about ferries.'), options: { limit: 9 } };

function filledRoom(): Room {
  const room = createRoom(engineParts);
  const successor = { mergedInto: 'board', active: false };
  room.ask('put', {
    records: [
      record('board', 'Harbour Board', { kind: 'organisation' }),
      record('old', 'Port Board', { ...successor, rows: 2 }),
      record('talla', 'New Talla', { kind: 'place', aliases: [{ text: 'Talla' }] }),
    ],
  });
  const story = {
    version: '1',
    locale: 'en',
    date: '2026-01-02T00:00:00.000Z',
    fields: text('Ferries ran.'),
  };
  const stories = [1, 2, 3].map((day) => ({
    ...story,
    id: `t ${day} en`,
    tags: ['Port Board'],
    tagIds: ['old'],
  }));
  room.ask('learn', { documents: [], stories, taught: [], keep: 10 });
  room.ask('decide', { id: 5, key: 'entity:talla', decision: 'accepted', undo: false });
  room.ask('reset', { at: '2026-01-01T00:00:00.000Z' });
  room.ask('decide', { id: 6, key: 'entity:talla', decision: 'accepted', undo: false });
  return room;
}

describe('a snapshot on disk', () => {
  let folder: string;
  let place: SnapshotPlace;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tagger-snapshot-'));
    place = { file: path.join(folder, 'tagger', 'a.snapshot'), fingerprint: 'one' };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const loadInto = (room = createRoom(engineParts)) => ({ room, answer: room.ask('load', place) });

  it('gives a new room all that the old one knew', async () => {
    const room = filledRoom();
    const { bytes } = await room.ask('save', place);
    expect(bytes).toBe(statSync(place.file).size);
    const { room: loaded, answer } = loadInto();
    expect(answer).toEqual({
      ...{ ok: true, entities: 2, stories: 3 },
      ...{ lastDecision: 6, resetAt: '2026-01-01T00:00:00.000Z' },
    });
    expect(loaded.ask('suggest', article)).toEqual(room.ask('suggest', article));
    expect(loaded.ask('held', {})).toBe(4);
    const entries = ['t 1 en', 't 2 en'].map((id) => ({ id, version: '1' }));
    expect(loaded.ask('compareStories', { scan: 1, entries })).toEqual([]);
    expect(loaded.ask('missingStories', { scan: 1 })).toEqual(['t 3 en']);
    const question = { name: 'Harbor Board', aliases: ['Talla'], limit: 5 };
    expect(loaded.ask('similar', question)).toEqual(room.ask('similar', question));
    // It goes on as the old one would have.
    for (const one of [room, loaded])
      expect(one.ask('remove', { ids: ['old'] })).toEqual(['t 1 en', 't 2 en', 't 3 en']);
    expect(loaded.ask('suggest', article)).toEqual(room.ask('suggest', article));
  });

  it('has what changed while it was written', async () => {
    const room = filledRoom();
    room.ask('put', {
      records: Array.from({ length: 5_000 }, (_, index) => record(`e${index}`, `Depot ${index}`)),
    });
    const saved = room.ask('save', place);
    room.ask('put', { records: [record('talla', 'Old Talla', { kind: 'place' }), record('new', 'Granary')] });
    room.ask('remove', { ids: ['e1', 'e4000'] });
    await saved;
    const { room: loaded } = loadInto();
    for (const question of ['Old Talla', 'Granary', 'Depot 1', 'Depot 4000', 'New Talla'].map((name) => ({
      ...{ name, aliases: [], limit: 5 },
    })))
      expect(loaded.ask('similar', question)).toEqual(room.ask('similar', question));
    expect(loaded.ask('held', {})).toBe(room.ask('held', {}));
    expect(loaded.ask('size', {})).toEqual(room.ask('size', {}));
    expect(loaded.ask('suggest', article)).toEqual(room.ask('suggest', article));
  });

  it('has near-duplicates ready before anybody asks, a few between two messages', async () => {
    const room = createRoom(engineParts);
    room.ask('put', {
      records: Array.from({ length: 1_200 }, (_, index) => record(`e${index}`, `Depot ${index}`)),
    });
    await room.ask('save', place);
    const { room: loaded } = loadInto();
    expect([loaded.idle(), loaded.idle(), loaded.idle(), loaded.idle()]).toEqual([true, true, false, false]);
    // What changed meanwhile is not undone by what was waiting.
    const { room: other } = loadInto();
    other.ask('put', { records: [record('e1100', 'Granary')] });
    const similar = other.ask('similar', { name: 'Granary', aliases: [], limit: 5 });
    expect(similar).toEqual([{ entityId: 'e1100', why: 'same-name' }]);
  });

  it('is for its owner only, and leaves nothing else beside it', async () => {
    await filledRoom().ask('save', place);
    expect(statSync(place.file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(place.file)).mode & 0o777).toBe(0o700);
    expect(readdirSync(path.dirname(place.file))).toEqual(['a.snapshot']);
  });

  describe('is refused, with nothing of it used', () => {
    const refused = (reason: RegExp | string) => {
      const { room, answer } = loadInto(filledRoom());
      expect(answer).toMatchObject({ ok: false, absent: false, reason: expect.stringMatching(reason) });
      expect(room.ask('size', {})).toEqual({ entities: 0, aliases: 0, stories: 0 });
      expect(room.ask('held', {})).toBe(0);
    };
    const change = (how: (bytes: Buffer) => Uint8Array): void =>
      writeFileSync(place.file, how(readFileSync(place.file)));

    beforeEach(async () => void (await filledRoom().ask('save', place)));

    it('when one bit of it is another, wherever', () => {
      const { length } = readFileSync(place.file);
      for (const at of [9, 40, Math.floor(length / 2), length - 100, length - 1]) {
        change((bytes) => {
          bytes[at] = (bytes[at] as number) ^ 4;
          return bytes;
        });
        refused('damaged');
        change((bytes) => {
          bytes[at] = (bytes[at] as number) ^ 4;
          return bytes;
        });
      }
      expect(loadInto().answer.ok).toBe(true);
    });

    it('when it is cut off, wherever', () => {
      const whole = readFileSync(place.file);
      for (const length of [0, 5, 12, 40, 200, whole.length - 1]) {
        writeFileSync(place.file, whole.subarray(0, length));
        refused(/damaged|another version/);
      }
    });

    it('when another version of the program wrote it', () => {
      change((bytes) => Buffer.concat([Buffer.from('TAGSNAP0'), bytes.subarray(8)]));
      refused('another version');
    });

    it('when another version of the engine wrote it', async () => {
      const opened = openSnapshot<object>(place.file, 'one');
      if (!opened.ok) throw new Error(opened.reason);
      const tagger = Uint8Array.from(opened.section('tagger'));
      tagger[tagger.length - 1] = (tagger[tagger.length - 1] as number) ^ 1;
      opened.close();
      await writeSnapshot(place.file, 'one', {}, [{ name: 'tagger', parts: [tagger] }]);
      refused(/.+/);
    });

    it('when the house is configured otherwise', () => {
      place.fingerprint = 'two';
      refused('configuration');
    });
  });

  it('is absent at first', () => {
    expect(loadInto().answer).toEqual({ ok: false, absent: true, reason: 'there is none' });
  });

  it('stays whole when the next one is not written to its end, and what is left of that goes in time', async () => {
    await filledRoom().ask('save', place);
    const before = readFileSync(place.file);
    const noBytes = { byteLength: 10 } as Uint8Array;
    const broken = [{ name: 'tagger', parts: [new Uint8Array(1_000), noBytes] }];
    await expect(writeSnapshot(place.file, 'one', {}, broken)).rejects.toThrow(/data/);
    expect(readdirSync(path.dirname(place.file))).toEqual(['a.snapshot']);
    expect(readFileSync(place.file)).toEqual(before);
    const left = `${place.file}.0123456789ab.part`;
    writeFileSync(left, before.subarray(0, 100));
    expect(loadInto().answer.ok).toBe(true);
    expect(readdirSync(path.dirname(place.file))).toHaveLength(2);
    utimesSync(left, new Date(0), new Date(0));
    expect(loadInto().answer.ok).toBe(true);
    expect(readdirSync(path.dirname(place.file))).toEqual(['a.snapshot']);
  });

  it('is whole whoever of several writes it last', async () => {
    const rooms = [filledRoom(), filledRoom(), filledRoom()];
    await Promise.all(rooms.map((room) => room.ask('save', place)));
    expect(loadInto().answer.ok).toBe(true);
    expect(readdirSync(path.dirname(place.file))).toEqual(['a.snapshot']);
  });
});

describe('packed values', () => {
  it('come back in their order, however many they are', () => {
    for (const length of [0, 1, 4_999, 5_000, 12_345]) {
      const values = Array.from({ length }, (_, index) => ({ index, name: `नाव ${index}` }));
      expect([...unpackValues(Buffer.concat(packValues(values)))]).toEqual(values);
    }
  });
});
