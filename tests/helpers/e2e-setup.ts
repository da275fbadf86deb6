import { ensureBuild } from '../../src/commands/steps/build';
import { findChromium } from './chromium';
import { ROOT } from './paths';

/** Once per run: build server and admin panel if their sources changed, and find a Chromium that starts. */
export default async function setup(): Promise<void> {
  ensureBuild(ROOT, console.log);
  process.env.TEST_CHROMIUM = JSON.stringify(await findChromium());
}
