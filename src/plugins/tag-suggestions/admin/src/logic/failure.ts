/** What went wrong with a request, as far as it makes a difference to the editor. */
export type Failure = 'forbidden' | 'too-long' | 'too-many' | 'unavailable';

interface ApiError {
  name?: string;
  status?: number;
  message?: string;
  details?: unknown;
}

const asApiError = (error: unknown): ApiError =>
  typeof error === 'object' && error !== null ? (error as ApiError) : {};

export const failureOf = (error: unknown): Failure => {
  const { status } = asApiError(error);
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 413) return 'too-long';
  if (status === 429) return 'too-many';
  return 'unavailable';
};

/** Whether the same request may succeed later without the editor doing anything. */
export const mayPass = (failure: Failure): boolean => failure === 'unavailable' || failure === 'too-many';

export const statusOf = (error: unknown): number | undefined => asApiError(error).status;

/** The messages of a 400, by the first part of the field's path. */
export const fieldErrors = (error: unknown): Record<string, string> => {
  const details = asApiError(error).details;
  if (typeof details !== 'object' || details === null) return {};
  const { errors } = details as { errors?: { path?: (string | number)[]; message?: string }[] };
  if (!Array.isArray(errors)) return {};
  return Object.fromEntries(
    errors
      .filter(({ path, message }) => path?.[0] !== undefined && message !== undefined)
      .reverse()
      .map(({ path, message }) => [String(path![0]), message!]),
  );
};

/** What a 409 carries under `details[name]`. */
export const conflictDetail = <T>(error: unknown, name: string): T[] => {
  const details = asApiError(error).details as Record<string, unknown> | undefined;
  const value = details?.[name];
  return Array.isArray(value) ? (value as T[]) : [];
};
