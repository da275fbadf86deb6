import { closingLine, NOTHING, sum, type Counts } from './run/counts';
import { STAGES } from './run/stages';

/**
 * `tsx tests/run.ts STAGE...`: runs the stages in the order given, goes on after one that fails, and closes with one line
 * `N passed, N failed, N skipped`. Exits with 1 when anything failed.
 */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in STAGES));
  if (names.length === 0 || unknown.length > 0) {
    console.error(
      `${unknown.length > 0 ? `There is no stage ${unknown.join(', ')}. ` : ''}Stages: ${Object.keys(STAGES).join(', ')}`,
    );
    return 2;
  }
  let total: Counts = NOTHING;
  const summary: string[] = [];
  for (const name of withOneBuild(names)) {
    console.log(`\n== ${name}`);
    const began = Date.now();
    const counts = await STAGES[name]!().catch((error: unknown): Counts => {
      console.error(error instanceof Error ? error.message : error);
      return { ...NOTHING, failed: 1 };
    });
    total = sum(total, counts);
    summary.push(
      `${name.padEnd(22)} ${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s   ${closingLine(counts)}`,
    );
    console.log(`== ${summary.at(-1)}`);
  }
  console.log(`\n${summary.join('\n')}\n\n${closingLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}

/** The browser needs server and panel, the integration tests the server: built together, before either, it is done once. */
function withOneBuild(names: readonly string[]): string[] {
  const first = names.findIndex((name) => name.startsWith('integration'));
  return names.includes('e2e') && !names.includes('build') && first >= 0
    ? [...names.slice(0, first), 'build', ...names.slice(first)]
    : [...names];
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
