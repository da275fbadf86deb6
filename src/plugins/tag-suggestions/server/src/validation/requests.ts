import { z } from 'zod';
import {
  KINDS,
  type CreateEntityRequest,
  type DecisionRequest,
  type PublicSuggestRequest,
  type Settings,
  type SimilarEntitiesRequest,
  type SuggestRequest,
} from '../../../contracts';
import { invalidFields } from '../refusal';

/** What requests may hold. Every text and list is bounded; unknown keys are refused, so that a slip is noticed. */
export const uid = z.string().min(1).max(200);
export const documentId = z.string().regex(/^[\w-]{1,64}$/, 'is not a documentId');
const draftKey = z.string().regex(/^[\w-]{8,64}$/, 'must be 8 to 64 letters, digits, "_" or "-"');
export const locale = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'is not a language tag')
  .max(35);
const kind = z.enum(KINDS);
const limit = z.number().int().min(1).max(200);
const documentIds = z.array(documentId).max(1_000);
export const entityName = z.string().trim().min(2).max(200);
const key = z.string().min(1).max(600);

export const suggestRequest: z.ZodType<SuggestRequest> = z.strictObject({
  uid,
  documentId: documentId.optional(),
  draftKey: draftKey.optional(),
  locale: locale.optional(),
  values: z.record(z.string(), z.unknown()),
  connect: documentIds.optional(),
  disconnect: documentIds.optional(),
  limit: limit.optional(),
});

export const decisionRequest: z.ZodType<DecisionRequest> = z
  .strictObject({
    uid,
    documentId: documentId.optional(),
    draftKey: draftKey.optional(),
    locale: locale.optional(),
    action: z.enum(['accept', 'reject', 'undo']),
    suggestion: z
      .strictObject({
        key,
        name: z.string().min(1).max(500),
        kind,
        status: z.enum(['known', 'new']),
        entityId: documentId.optional(),
        rank: z.number().int().min(1).max(10_000).optional(),
        confidence: z.number().min(0).max(1).optional(),
        offer: z.string().max(10_000).optional(),
      })
      .superRefine(({ status, key, entityId }, ctx) => {
        if (status === 'known' && (!entityId || key !== `entity:${entityId}`)) {
          ctx.addIssue({ code: 'custom', path: ['key'], message: 'must be "entity:" and the entityId' });
        }
        if (status === 'new' && (entityId || !key.startsWith('name:'))) {
          ctx.addIssue({ code: 'custom', path: ['key'], message: 'must start with "name:"; no entityId' });
        }
      }),
  })
  .refine((request) => request.documentId !== undefined || request.draftKey !== undefined, {
    path: ['documentId'],
    message: 'is needed, or a draftKey for an article that was never saved',
  });

export const similarRequest: z.ZodType<SimilarEntitiesRequest> = z.strictObject({
  name: z.string().trim().min(1).max(500),
  aliases: z.array(z.string().trim().min(1).max(500)).max(50).optional(),
  locale: locale.optional(),
});

export const createEntityRequest: z.ZodType<CreateEntityRequest> = z.strictObject({
  name: entityName,
  kind,
  aliases: z.array(entityName).max(50).optional(),
  locale: locale.optional(),
  allowSameName: z.boolean().optional(),
});

export const settingsRequest: z.ZodType<Settings> = z.strictObject({
  minimumConfidence: z.number().min(0).max(1),
  limit,
  acceptAllAbove: z.number().min(0).max(1),
  suggestNewNames: z.boolean(),
});

export const publicSuggestRequest: z.ZodType<PublicSuggestRequest> = z.strictObject({
  title: z.string().optional(),
  text: z.string(),
  format: z.enum(['plain', 'markdown', 'html']).optional(),
  locale: locale.optional(),
  limit: limit.optional(),
});

/** The body as the schema has it. Throws a 400 that names each field. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  throw invalidFields(
    result.error.issues.flatMap((issue) => {
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
      return issue.keys.map((name) => ({ path: [...path, name], message: 'is not a field of this request' }));
    }),
  );
}
