import { parseArgs } from 'node:util';
import { STEPS, type Step } from '../../engine';
import { BadLine } from '../lines';

export const USAGE = `Usage: npm run --silent evaluate -- --articles FILE [--from DATE] [--entities FILE] [--without STEP]... [--ablate] [--json]

Tells what a newsroom would get: answers each of its published stories as if it were new, then learns the
tags that it has, in date order, and scores the answers.

  --articles FILE   JSONL {id, title, text, date, tags}
  --from DATE       stories before DATE are learned without being answered (default: the first half of them)
  --entities FILE   names the house knows: JSONL {name, kind?, aliases?}
  --without STEP    leaves a step of the engine out; may be given several times. Steps:
                    ${STEPS.join(', ')}
  --ablate          also leaves out each step in turn and tells what it is worth
  --json            prints nothing but the line of JSON
  --help            this text

Prints tables, then the same figures as one line of JSON.
`;

export interface EvaluateOptions {
  articles: string;
  from?: string;
  entities?: string;
  without: Step[];
  ablate: boolean;
  json: boolean;
}

/** Reads the command line; undefined when help is asked for. @throws BadLine with one sentence for what cannot be used */
export function readOptions(args: string[]): EvaluateOptions | undefined {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string' },
      from: { type: 'string' },
      entities: { type: 'string' },
      without: { type: 'string', multiple: true, default: [] },
      ablate: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const { articles, from, entities, ablate, json } = values;
  if (articles === undefined) throw new BadLine(`--articles is missing\n\n${USAGE}`);
  if (from !== undefined && !isDate(from))
    throw new BadLine(`--from must be a date like 2026-01-31, not "${from}"`);
  return {
    articles,
    ...(from === undefined ? {} : { from }),
    ...(entities === undefined ? {} : { entities }),
    without: values.without.map(toStep),
    ablate,
    json,
  };
}

/** ISO 8601, as it sorts: 2026, 2026-01, 2026-01-31, 2026-01-31T10:00:00Z. */
export function isDate(text: string): boolean {
  return /^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/.test(text) && !Number.isNaN(Date.parse(text));
}

function toStep(name: string): Step {
  const step = STEPS.find((each) => each === name);
  if (step === undefined) throw new BadLine(`--without "${name}": no such step. Steps: ${STEPS.join(', ')}`);
  return step;
}
