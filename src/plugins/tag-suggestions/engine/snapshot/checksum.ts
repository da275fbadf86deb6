// Read once: in some places (vm contexts) each read of a global costs more than the arithmetic.
const { imul } = Math;

const PRIME1 = 0x9e3779b1;
const PRIME2 = 0x85ebca77;
const PRIME3 = 0xc2b2ae3d;
const PRIME4 = 0x27d4eb2f;
const PRIME5 = 0x165667b1;

/**
 * xxHash32 (Collet 2012) with seed 0 of whole 32-bit words, little-endian: some 2 GB a second, where CRC-32 in
 * JavaScript does a quarter of it. It tells damage, it does not keep out an attacker.
 */
export function checksum(words: Uint32Array): number {
  const stripes = words.length - (words.length % 4);
  let hash = PRIME5;
  let at = 0;
  if (stripes > 0) {
    let a = (PRIME1 + PRIME2) | 0;
    let b = PRIME2 | 0;
    let c = 0;
    let d = -PRIME1 | 0;
    for (; at < stripes; at += 4) {
      a = lane(a, words[at] as number);
      b = lane(b, words[at + 1] as number);
      c = lane(c, words[at + 2] as number);
      d = lane(d, words[at + 3] as number);
    }
    hash = rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18);
  }
  hash = (hash + words.length * 4) | 0;
  for (; at < words.length; at++)
    hash = imul(rotate((hash + imul(words[at] as number, PRIME3)) | 0, 17), PRIME4);
  hash = imul(hash ^ (hash >>> 15), PRIME2);
  hash = imul(hash ^ (hash >>> 13), PRIME3);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function lane(sum: number, word: number): number {
  return imul(rotate((sum + imul(word, PRIME2)) | 0, 13), PRIME1);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
