import { z } from 'zod';
import { invalidFields } from '../refusal';

/** A number as a query parameter has it. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min).max(max));

/** The query as the schema has it. Throws a 400 that names each parameter. */
export function parseQuery<T>(schema: z.ZodType<T>, query: unknown): T {
  const result = schema.safeParse(query ?? {});
  if (result.success) return result.data;
  throw invalidFields(
    result.error.issues.flatMap((issue) => {
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
      return issue.keys.map((name) => ({
        path: [...path, name],
        message: 'is not a parameter of this request',
      }));
    }),
  );
}
