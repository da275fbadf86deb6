import { checksum } from './checksum';
import { SnapshotReader } from './reader';
import { SnapshotWriter } from './writer';

const words = (text: string) => new Uint32Array(new TextEncoder().encode(text).buffer);

describe('the checksum', () => {
  it('is xxHash32, for whole words', () => {
    expect(checksum(words(''))).toBe(0x02cc5d05);
    // As npm xxhashjs has it.
    expect(checksum(words('abcdefghijklmnop'))).toBe(0x9d2d8b62);
  });

  it('tells every single wrong bit', () => {
    const data = words('twenty-four bytes of it.');
    const right = checksum(data);
    for (let bit = 0; bit < data.length * 32; bit++) {
      const wrong = data.slice();
      wrong[bit >> 5] = (wrong[bit >> 5] as number) ^ (1 << (bit & 31));
      expect(checksum(wrong)).not.toBe(right);
    }
  });
});

describe('the items of a snapshot', () => {
  const write = () => {
    const out = new SnapshotWriter();
    out.section('ships');
    out.json({ name: 'Āina \ud800', weight: 0.1, lost: null });
    out.array(Float64Array.of(1.5, -0, NaN));
    out.array(Uint8Array.of(1, 2, 3));
    out.array(new Int32Array());
    return out.finish(7);
  };

  it('come back as they were written, from any place in a buffer', () => {
    const shifted = new Uint8Array(write().length + 3).subarray(3);
    shifted.set(write());
    const from = new SnapshotReader(shifted, 7);
    from.section('ships');
    expect(from.json()).toEqual({ name: 'Āina \ud800', weight: 0.1, lost: null });
    expect(from.array(Float64Array)).toEqual(Float64Array.of(1.5, -0, NaN));
    expect(from.array(Uint8Array)).toEqual(Uint8Array.of(1, 2, 3));
    expect(from.array(Int32Array)).toEqual(new Int32Array());
    from.end();
  });

  it.each([
    ['not-a-snapshot', (bytes: Uint8Array) => bytes.fill(0, 0, 1)],
    ['not-a-snapshot', (bytes: Uint8Array) => bytes.subarray(0, 20)],
    ['other-version', (bytes: Uint8Array) => bytes.fill(99, 4, 5)],
    ['other-version', (bytes: Uint8Array) => bytes.fill(99, 8, 9)],
    ['truncated', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 8)],
    ['damaged', (bytes: Uint8Array) => bytes.fill(99, 60, 61)],
    ['damaged', (bytes: Uint8Array) => Uint8Array.of(...bytes, 0, 0)],
  ])('are refused as %s', (reason, harm) => {
    expect(() => new SnapshotReader(harm(write()), 7)).toThrow(expect.objectContaining({ reason }));
  });

  it('are refused when they are not what is asked for', () => {
    const damaged = expect.objectContaining({ reason: 'damaged' });
    expect(() => new SnapshotReader(write(), 7).section('boats')).toThrow(damaged);
    expect(() => new SnapshotReader(write(), 7).array(Int32Array)).toThrow(damaged);
    expect(() => new SnapshotReader(write(), 7).end()).toThrow(damaged);
  });
});
