import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild, strapiBinary } from './steps/build';
import { runUntilExit } from './steps/child';
import { portProblem } from './steps/port';
import { prepareSettings } from './steps/settings';

const say = (line: string): void => console.log(`newsroom: ${line}`);

/**
 * `npm start`: everything between a fresh checkout and a newsroom that answers. `--develop` (`npm run develop`) does the
 * same and then hands over to Strapi's development server, which compiles and restarts by itself.
 */
async function start(root: string, develop: boolean): Promise<number> {
  prepareSettings(root, say);
  if (develop && process.env.NODE_ENV === 'production') {
    throw new Error('npm run develop does not run with NODE_ENV=production.');
  }
  const problem = await portProblem(process.env.HOST || '0.0.0.0', Number(process.env.PORT) || 1337);
  if (problem) throw new Error(problem);

  // SQLite makes its file, but not the folder around it.
  mkdirSync(path.dirname(path.resolve(root, process.env.DATABASE_FILENAME || '.tmp/newsroom.db')), {
    recursive: true,
  });
  mkdirSync(path.join(root, 'public/uploads'), { recursive: true });

  if (!develop) {
    const began = Date.now();
    if (ensureBuild(root, say)) say(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
  }
  return runUntilExit(strapiBinary(root), develop ? ['develop'] : ['start'], root, process.env);
}

start(process.cwd(), process.argv.includes('--develop')).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? `newsroom: ${error.message}` : error);
    process.exit(1);
  },
);
