import { TaggerUnavailable, type TaggerFailure } from './worker/host';

/** Why a request is not answered: a status, a name and a sentence that is fit for the reader. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 413 | 429 | 503 | 504,
    name: string,
    message: string,
    readonly details: Record<string, unknown> = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
    this.name = name;
  }
}

/** A 400 in the form in which Strapi's own forms read it. @param path of the field in the request */
export function invalid(path: readonly (string | number)[], message: string): Refusal {
  return invalidFields([{ path, message }]);
}

export function invalidFields(
  problems: readonly { path: readonly (string | number)[]; message: string }[],
): Refusal {
  const [first] = problems;
  const message = first
    ? `${first.path.length > 0 ? `${first.path.join('.')}: ` : ''}${first.message}`
    : 'Invalid';
  return new Refusal(400, 'ValidationError', message, {
    errors: problems.map(({ path, message }) => ({ path, message, name: 'ValidationError' })),
  });
}

/** The same for what is not there and for what the caller may not know of. */
export function notFound(): Refusal {
  return new Refusal(404, 'NotFoundError', 'Not Found');
}

export function forbidden(): Refusal {
  return new Refusal(403, 'ForbiddenError', 'Forbidden');
}

const STATUS: Readonly<Record<TaggerFailure, 503 | 504>> = {
  stopped: 503,
  died: 503,
  busy: 503,
  failed: 503,
  deadline: 504,
};

/** The refusal that an error means, if it is one that is expected. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof TaggerUnavailable)) return undefined;
  const status = STATUS[error.failure];
  const name = status === 504 ? 'GatewayTimeoutError' : 'ServiceUnavailableError';
  return new Refusal(status, name, error.message, {}, status === 503 ? { 'Retry-After': '1' } : {});
}
