import type { Core } from '@strapi/strapi';
import { OUTCOME_UID } from '../content-types/outcome';
import { publicationDigest } from '../outcomes/digest';
import { judge, type Judgement, type MissingTag, type OfferedTag } from '../outcomes/judge';
import { OUTCOME_TAG_UID } from '../outcomes/model';
import type { WitnessedTag, WouldOffer } from '../worker/protocol';
import { getService } from './get-service';

/** Whose outcome: a document in one language, empty on types that are not translated. */
export interface OutcomeSubject {
  subjectType: string;
  subjectId: string;
  subjectLocale: string;
}

export interface NewOutcome extends OutcomeSubject, Judgement {
  /** See `contentDigest`. */
  content: string;
  at: Date;
  /** Number of tags of the story. */
  tags: number;
}

export interface StoredOutcome extends OutcomeSubject {
  id: number;
  publication: string;
  content: string;
  at: Date | string;
  tags: number;
  offered: OfferedTag[];
  missed: MissingTag[];
  superseded: boolean;
}

/** A story of the past, with what would have been offered for it then. */
export interface PastStory {
  subject: OutcomeSubject;
  content: string;
  at: Date;
  suggestions: readonly WouldOffer[];
  tags: readonly WitnessedTag[];
}

const BINS = 10;

/** Keeps what became of the suggestions for published stories. */
export function createOutcomes({ strapi }: { strapi: Core.Strapi }) {
  const query = () => strapi.db.query(OUTCOME_UID);
  const latest = async (subject: OutcomeSubject): Promise<StoredOutcome | undefined> => {
    const where = {
      subjectType: subject.subjectType,
      subjectId: subject.subjectId,
      subjectLocale: subject.subjectLocale,
    };
    const [row] = await query().findMany({ where, orderBy: { id: 'desc' }, limit: 1 });
    return row as StoredOutcome | undefined;
  };
  let silences = 0;

  return {
    /** Whether publications are witnessed now. */
    get silent(): boolean {
      return silences > 0;
    },

    /** Runs `work`, whose publications have no outcome: content that is brought in, not edited. */
    async quietly<T>(work: () => Promise<T>): Promise<T> {
      silences += 1;
      try {
        return await work();
      } finally {
        silences -= 1;
      }
    },

    /** Whether the last outcome of a story is of this very content. */
    async isKnown(subject: OutcomeSubject, content: string): Promise<boolean> {
      return (await latest(subject))?.content === content;
    },

    /**
     * Stores one outcome, which takes the place of the story's last one in every figure.
     * @returns false when it is stored already, by this instance or another
     */
    async record(outcome: NewOutcome, { keepEarlier = false } = {}): Promise<boolean> {
      const { offered, missed, content, at, tags, ...subject } = outcome;
      return strapi.db.transaction(async ({ trx }) => {
        // Two publications of one story at once: the second sees what the first stored.
        if (strapi.db.dialect.client === 'postgres') {
          const lock = `outcome ${subject.subjectType} ${subject.subjectId} ${subject.subjectLocale}`;
          await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [lock]);
        }
        const before = await latest(subject);
        if (before?.content === content) return false;
        const publication = publicationDigest(content, before);
        const { id } = (await query().create({
          data: { ...subject, content, publication, at, tags, offered, missed, superseded: false },
        })) as { id: number };
        if (before && !keepEarlier) {
          await query().update({ where: { id: before.id }, data: { superseded: true } });
          await strapi.db.query(OUTCOME_TAG_UID).deleteMany({ where: { outcomeId: before.id } });
        }
        if (tags > 0) await this.index({ id, at, ...subject }, { offered, missed });
        return true;
      });
    },

    /** Stores what became of a story in the past. Earlier outcomes of the story go on counting. */
    async bringIn({ subject, suggestions, tags, content, at }: PastStory): Promise<void> {
      const judgement = judge(suggestions, tags, await getService(strapi, 'settings').get());
      const outcome = { ...subject, ...judgement, content, at, tags: tags.length };
      await this.record(outcome, { keepEarlier: true });
    },

    /** Puts the tags of an outcome where the report reads them. */
    async index(
      {
        id,
        at,
        subjectType,
        subjectLocale,
      }: Pick<StoredOutcome, 'id' | 'at' | 'subjectType' | 'subjectLocale'>,
      { offered, missed }: Judgement,
    ): Promise<void> {
      const common = { outcomeId: id, at, subjectType, subjectLocale };
      const rows = [
        ...offered.map(({ key, name, kind, status, rank, confidence, chosen }) => ({
          ...common,
          role: status,
          key,
          name,
          entityKind: kind,
          rank,
          bin: binOf(confidence),
          confidence,
          chosen,
        })),
        ...missed.map(({ key, name, kind }) => ({
          ...common,
          role: 'missed',
          key,
          name,
          entityKind: kind ?? null,
          rank: null,
          bin: null,
          confidence: null,
          chosen: true,
        })),
      ];
      if (rows.length > 0) await strapi.db.query(OUTCOME_TAG_UID).createMany({ data: rows });
    },
  };
}

/** Tenth of a confidence, 0 to 9. */
export function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)));
}
