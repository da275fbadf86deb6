import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { httpClient, type HttpClient } from './http';
import { ROOT } from './paths';
import { freePort } from './postgres';

/** One attempt of the server to reach another machine. */
export interface OutgoingConnection {
  kind: string;
  host: string;
  port?: number;
  stack: string[];
}

/** The demonstration newsroom, started by the real `npm start` command in a process, and with a database, of its own. */
export interface DemoNewsroom {
  origin: string;
  anonymous: HttpClient;
  as(token: string): HttpClient;
  /** What the server printed so far. */
  output(): string;
  /** Every attempt so far to reach another machine. */
  outgoing(): OutgoingConnection[];
  /** Stops the server. Throws when it tried to reach another machine. */
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 120_000;

/** Starts it on a free port of 127.0.0.1 and waits until it answers. */
export async function startDemoNewsroom(environment: Record<string, string> = {}): Promise<DemoNewsroom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-e2e-'));
  const record = path.join(folder, 'network.jsonl');
  const port = await freePort();
  copyPublic(path.join(folder, 'public'));
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'src/commands/start.ts'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...withoutTestVariables(),
        NODE_ENV: 'development',
        ENV_PATH: path.join(folder, '.env'),
        HOST: '127.0.0.1',
        PORT: String(port),
        DATABASE_CLIENT: 'sqlite',
        DATABASE_FILENAME: path.join(folder, 'newsroom.db'),
        PUBLIC_DIR: path.join(folder, 'public'),
        SEED_DEMO: 'true',
        NETWORK_RECORD: record,
        NODE_OPTIONS: `--require ${path.join(ROOT, 'tests/helpers/network-recorder.js')}`,
        ...environment,
      },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));

  const origin = `http://127.0.0.1:${port}`;
  const outgoing = (): OutgoingConnection[] =>
    existsSync(record)
      ? readFileSync(record, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as OutgoingConnection)
      : [];
  try {
    await untilHealthy(child, origin, () => output);
  } catch (error) {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    origin,
    anonymous: httpClient(origin),
    as: (token) => httpClient(origin, { token }),
    output: () => output,
    outgoing,
    stop: async () => {
      await end(child);
      const attempts = outgoing();
      rmSync(folder, { recursive: true, force: true });
      if (attempts.length > 0)
        throw new Error(`The server tried to reach other machines: ${JSON.stringify(attempts, null, 2)}`);
    },
  };
}

async function untilHealthy(child: ChildProcess, origin: string, output: () => string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`npm start ended with code ${child.exitCode} before it answered:\n${output()}`);
    }
    const answer = await fetch(`${origin}/_health`).catch(() => undefined);
    if (answer?.status === 204) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`npm start did not answer within ${START_TIMEOUT_MS / 1000} s:\n${output()}`);
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 15_000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** What is served as it is, without what people uploaded to the developer's own newsroom. */
function copyPublic(target: string): void {
  const source = path.join(ROOT, 'public');
  cpSync(source, target, {
    recursive: true,
    filter: (file) => !file.startsWith(path.join(source, 'uploads')),
  });
  mkdirSync(path.join(target, 'uploads'), { recursive: true });
}

/** The environment without what jest and other tests put into it. */
function withoutTestVariables(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(JEST_|DATABASE_|TEST_|PUBLIC_|APP_KEYS$|CORS_ORIGINS$|BEHIND_PROXY$|LOG_LEVEL$|SEED_DEMO$|ALLOW_DEMO_ACCOUNTS$|.*_SALT$|.*_SECRET$|ENCRYPTION_KEY$)/.test(
          name,
        ),
    ),
  ) as NodeJS.ProcessEnv;
}
