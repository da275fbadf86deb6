import type { Core } from '@strapi/strapi';
import { REMEDY_UID } from '../content-types/remedy';
import { getService } from './get-service';

/** Names that the house never wants proposed again, as keys of suggestions. Held in memory, the same on every instance. */
export function createRefusedNames({ strapi }: { strapi: Core.Strapi }) {
  let keys: Promise<ReadonlySet<string>> | undefined;

  const read = async (): Promise<ReadonlySet<string>> => {
    const where = { action: 'never-propose', undoneAt: { $null: true } };
    const rows = (await strapi.db.query(REMEDY_UID).findMany({ where, select: ['key'] })) as {
      key: string;
    }[];
    return new Set(rows.map(({ key }) => key));
  };

  return {
    async keys(): Promise<ReadonlySet<string>> {
      keys ??= read().catch((error: unknown) => {
        keys = undefined;
        throw error;
      });
      return keys;
    },

    /** Reads the list again at the next question. */
    forget(): void {
      keys = undefined;
    },

    /** The list was changed here: the other instances are told. */
    async changed(): Promise<void> {
      this.forget();
      await getService(strapi, 'tagger').tellRefusedNames();
    },
  };
}
