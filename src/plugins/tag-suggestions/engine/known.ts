import { keyOf } from './newnames';
import { fold, type Token } from './tokens';
import type { Alias, Entity } from './types';

/** A place where names of the house stand. Token indices, `to` exclusive. */
export interface KnownHit {
  from: number;
  to: number;
  entityIds: string[];
}

/** Names and aliases of the vocabulary, found leftmost-longest in running text. */
export class KnownNames {
  private readonly byKey = new Map<string, { id: string; exact: string | undefined }[]>();
  private readonly keysOf = new Map<string, string[]>();
  private longest = 1;
  private aliases = 0;

  set(entity: Entity): void {
    this.remove(entity.id);
    const keys: string[] = [];
    for (const alias of [entity.name, ...(entity.aliases ?? [])]) {
      const { text, match }: Alias = typeof alias === 'string' ? { text: alias } : alias;
      const key = fold(text);
      if (key === '') continue;
      const caps = /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(text);
      const exact = match === 'exact' || (match === undefined && caps) ? text : undefined;
      const list = this.byKey.get(key) ?? [];
      list.push({ id: entity.id, exact });
      this.byKey.set(key, list);
      keys.push(key);
      this.longest = Math.max(this.longest, key.split(' ').length);
      this.aliases++;
    }
    this.keysOf.set(entity.id, keys);
  }

  remove(id: string): void {
    for (const key of this.keysOf.get(id) ?? []) {
      const left = (this.byKey.get(key) ?? []).filter((each) => each.id !== id);
      this.aliases--;
      if (left.length > 0) this.byKey.set(key, left);
      else this.byKey.delete(key);
    }
    this.keysOf.delete(id);
  }

  size(): number {
    return this.aliases;
  }

  idsOf(name: string): string[] {
    return [...new Set((this.byKey.get(fold(name)) ?? []).map((each) => each.id))];
  }

  find(tokens: readonly Token[]): KnownHit[] {
    const hits: KnownHit[] = [];
    for (let from = 0; from < tokens.length; from++) {
      for (let to = Math.min(tokens.length, from + Math.min(10, this.longest)); to > from; to--) {
        const entries = this.byKey.get(keyOf(tokens, from, to));
        if (entries === undefined) continue;
        const surface = (tokens[from] as Token).text.slice(
          (tokens[from] as Token).start,
          (tokens[to - 1] as Token).nameEnd,
        );
        const ids = entries
          .filter((each) => each.exact === undefined || each.exact === surface)
          .map((each) => each.id);
        if (ids.length === 0) continue;
        hits.push({ from, to, entityIds: [...new Set(ids)] });
        from = to - 1;
        break;
      }
    }
    return hits;
  }
}
