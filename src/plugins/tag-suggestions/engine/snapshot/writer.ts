import { checksum } from './checksum';
import {
  type Elements,
  type ElementsClass,
  FORMAT,
  HEADER_BYTES,
  ITEM_BYTES,
  KINDS_OF_ITEM,
  MAGIC,
  padded,
} from './format';

interface Item {
  kind: number;
  elements: Elements;
}

/** Collects what the parts of a tagger write, by reference, and lays it out once at the end. */
export class SnapshotWriter {
  private readonly items: Item[] = [];

  /** Starts the part of this name; the reader has to ask for it by the same name. */
  section(name: string): void {
    this.text('section', name);
  }

  /** Small structures: anything that JSON holds. */
  json(value: unknown): void {
    this.text('json', JSON.stringify(value));
  }

  /** Numbers as they lie in memory. They must not change until `finish`. */
  array(elements: Elements): void {
    this.items.push({ kind: KINDS_OF_ITEM.indexOf(elements.constructor as ElementsClass), elements });
  }

  /**
   * @param fingerprint of the engine that can read it
   * @returns the whole snapshot in one piece, with a checksum
   */
  finish(fingerprint: number): Uint8Array {
    const body = this.items.reduce((sum, { elements }) => sum + ITEM_BYTES + padded(elements.byteLength), 0);
    const bytes = new Uint8Array(HEADER_BYTES + body);
    let at = HEADER_BYTES;
    for (const { kind, elements } of this.items) {
      new Uint32Array(bytes.buffer, at, 2).set([kind, elements.length]);
      at += ITEM_BYTES;
      bytes.set(new Uint8Array(elements.buffer, elements.byteOffset, elements.byteLength), at);
      at += padded(elements.byteLength);
    }
    const sum = checksum(new Uint32Array(bytes.buffer, HEADER_BYTES));
    new Uint32Array(bytes.buffer).set([MAGIC, FORMAT, fingerprint, sum, body]);
    return bytes;
  }

  private text(kind: 'section' | 'json', text: string): void {
    this.items.push({ kind: KINDS_OF_ITEM.indexOf(kind), elements: new TextEncoder().encode(text) });
  }
}
