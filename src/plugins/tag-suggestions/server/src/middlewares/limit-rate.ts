import type { Context, Next } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../refusal';

export interface RateLimit {
  requests: number;
  perSeconds: number;
}

/** Refuses with 429 and `Retry-After` whoever asks a route more often than allowed. Counted in this process. */
export function limitRate(limit: () => RateLimit): (ctx: Context, next: Next) => Promise<void> {
  let limiter: RateLimiterMemory | undefined;
  return async (ctx, next) => {
    const { requests, perSeconds } = limit();
    limiter ??= new RateLimiterMemory({ points: requests, duration: perSeconds });
    try {
      await limiter.consume(callerKey(ctx));
    } catch (exceeded) {
      if (!(exceeded instanceof RateLimiterRes)) throw exceeded;
      const seconds = Math.max(1, Math.ceil(exceeded.msBeforeNext / 1000));
      throw new Refusal(
        429,
        'RateLimitError',
        `More than ${requests} requests in ${perSeconds} s: try again in ${seconds} s.`,
        {},
        { 'Retry-After': String(seconds) },
      );
    }
    await next();
  };
}

/** One user, one token, or for anonymous readers one address. */
function callerKey(ctx: Context): string {
  const { user, auth } = ctx.state as {
    user?: { id?: unknown };
    auth?: { strategy?: { name?: string }; credentials?: { id?: unknown } };
  };
  const id = user?.id ?? auth?.credentials?.id;
  return id === undefined ? `address ${ctx.ip}` : `${auth?.strategy?.name ?? 'user'} ${String(id)}`;
}
