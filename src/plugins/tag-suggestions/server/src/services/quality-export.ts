import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { QualityBucket, QualityExport } from '../../../contracts';
import { csvOf, type Table } from '../quality/csv';
import { decisionLines, outcomeLines, type MayTell } from '../quality/export-rows';
import {
  bucketTable,
  calibrationTable,
  missedTable,
  rejectedTable,
  unacceptedTable,
} from '../quality/export-tables';
import type { Selection } from '../quality/selection';
import type { Caller } from './access';
import { getService } from './get-service';

/** What the page shows, and what it is made of, as CSV. */
export function createQualityExport({ strapi }: { strapi: Core.Strapi }) {
  /** Names of entities that the caller may not read stay out of the file, as they stay out of the page. */
  const mayTellTo =
    (caller: Caller): MayTell =>
    async (keys) => {
      const ids = keys.flatMap((key) => (key.startsWith('entity:') ? key.slice('entity:'.length) : []));
      const readable = await getService(strapi, 'access').readableEntities(caller, ids);
      return (key) => !key.startsWith('entity:') || readable.has(key.slice('entity:'.length));
    };

  const tableOf = async (
    caller: Caller,
    table: QualityExport,
    selection: Selection,
    bucket: QualityBucket,
  ): Promise<Table> => {
    const tables = getService(strapi, 'qualityTables');
    const report = () => getService(strapi, 'qualityReport').report(selection, bucket);
    switch (table) {
      case 'outcomes':
        return outcomeLines(strapi, selection, mayTellTo(caller));
      case 'decisions':
        return decisionLines(strapi, selection, mayTellTo(caller));
      case 'buckets':
        return bucketTable(await report());
      case 'calibration':
        return calibrationTable(await report());
      case 'rejected':
        return rejectedTable((page) => tables.rejected(caller, selection, page));
      case 'unaccepted':
        return unacceptedTable((page) => tables.unaccepted(caller, selection, page));
      case 'missed':
        return missedTable((page) => tables.missed(caller, selection, page));
    }
  };

  return {
    async csv(
      caller: Caller,
      table: QualityExport,
      selection: Selection,
      bucket: QualityBucket,
    ): Promise<{ filename: string; content: Readable }> {
      const content = csvOf(await tableOf(caller, table, selection, bucket), (error) => {
        strapi.log.error(`tag-suggestions: the export of ${table} was broken off: ${error.message}`);
      });
      return { filename: `suggestion-quality-${table}-${selection.from}-${selection.to}.csv`, content };
    },
  };
}
