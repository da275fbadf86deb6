import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Calls `act` when the transaction that is open here has committed (never if it is rolled back), or now if none is. */
export function afterCommit(strapi: Core.Strapi, act: () => void): void {
  if (!strapi.db.inTransaction()) return act();
  // A transaction within one joins it; this is the way to its callbacks.
  void strapi.db.transaction(async ({ onCommit }) => onCommit(act));
}

/**
 * Binds a function to the context in which it is bound. Strapi carries the transaction in the asynchronous context:
 * a timer set by a lifecycle hook would query through a transaction that has ended.
 */
export function outsideTransactions<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void {
  return AsyncResource.bind(act);
}
