import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { DemoAccount } from '../demo/accounts';
import { openDemoAccounts } from './demo-accounts';
import { isProduction } from './production';

/** Prints where the newsroom is and who may log in, as soon as it listens. */
export function announceWhenListening(strapi: Core.Strapi): void {
  // Tests start servers by the dozen, for nobody to look at.
  if (process.env.NODE_ENV === 'test') return;
  const server = strapi.server.httpServer;
  server.once('listening', () => {
    // Read before anything is awaited: a server that stops at once has no address left.
    const origin = addressOf(strapi, server.address());
    const announce = async (): Promise<void> => {
      const accounts = isProduction() ? [] : await openDemoAccounts(strapi);
      process.stdout.write(announcement(origin, accounts));
    };
    announce().catch((error: unknown) =>
      strapi.log.error(`The address could not be announced: ${String(error)}`),
    );
  });
}

/** The text printed: one address per line, then one demonstration account per line. */
export function announcement(origin: string, accounts: readonly DemoAccount[]): string {
  const lines = ['', `  Newsroom   ${origin}/admin`, `  API        ${origin}/api/articles`];
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map(({ email }) => email.length));
    const secret = Math.max(...accounts.map(({ password }) => password.length));
    lines.push('', '  Demonstration accounts:');
    for (const { email, password, purpose } of accounts) {
      lines.push(`    ${email.padEnd(width)}   ${password.padEnd(secret)}   ${purpose}`);
    }
  }
  return `${lines.join('\n')}\n\n`;
}

function addressOf(strapi: Core.Strapi, address: AddressInfo | string | null): string {
  const configured = strapi.config.get<string>('server.url');
  if (/^https?:/.test(configured)) return configured.replace(/\/$/, '');
  if (address === null || typeof address === 'string') return configured;
  const everywhere = address.address === '0.0.0.0' || address.address === '::';
  const host = everywhere
    ? 'localhost'
    : address.family === 'IPv6'
      ? `[${address.address}]`
      : address.address;
  return `http://${host}:${address.port}`;
}
