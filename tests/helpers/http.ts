export interface HttpRequest {
  /** Sent as `Authorization: Bearer`. */
  token?: string;
  headers?: Record<string, string>;
  /** Sent as JSON, unless it is a string or form data. */
  body?: unknown;
}

// Tests read answers by path and fail on what is not there: naming every answer's type would say nothing more.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface HttpResponse<T = any> {
  status: number;
  headers: Headers;
  /** Parsed when the answer is JSON; otherwise the text. */
  body: T;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Send = <T = any>(path: string, request?: HttpRequest) => Promise<HttpResponse<T>>;

export interface HttpClient {
  get: Send;
  post: Send;
  put: Send;
  patch: Send;
  delete: Send;
}

/** A small client on native `fetch` that never throws on a status and never follows a redirect. */
export function httpClient(origin: string, defaults: HttpRequest = {}): HttpClient {
  const send =
    (method: string): Send =>
    async (path, request = {}) => {
      const token = request.token ?? defaults.token;
      const raw = typeof request.body === 'string' || request.body instanceof FormData;
      const response = await fetch(new URL(path, origin), {
        method,
        redirect: 'manual',
        headers: {
          ...(request.body === undefined || raw ? {} : { 'content-type': 'application/json' }),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...defaults.headers,
          ...request.headers,
        },
        body: raw ? (request.body as string | FormData) : JSON.stringify(request.body),
      });
      const text = await response.text();
      const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
      return {
        status: response.status,
        headers: response.headers,
        body: isJson && text ? JSON.parse(text) : text,
      };
    };
  return {
    get: send('GET'),
    post: send('POST'),
    put: send('PUT'),
    patch: send('PATCH'),
    delete: send('DELETE'),
  };
}
