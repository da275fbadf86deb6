import type { Context, Next } from 'koa';
import { refusalOf } from '../refusal';

/** Turns expected refusals into answers in Strapi's form; anything else goes on to Strapi's own handling. */
export async function answerRefusals(ctx: Context, next: Next): Promise<void> {
  try {
    await next();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const { status, name, message, details, headers } = refusal;
    ctx.status = status;
    ctx.set(headers);
    ctx.body = { data: null, error: { status, name, message, details } };
  }
}
