import { ensureBuild } from './steps/build';

/** `npm run build`: compiles the server and bundles the admin panel, unless the present sources are built already. */
try {
  const built = ensureBuild(process.cwd(), (line) => console.log(`newsroom: ${line}`));
  if (!built) console.log('newsroom: The build is up to date.');
} catch (error) {
  console.error(error instanceof Error ? `newsroom: ${error.message}` : error);
  process.exit(1);
}
