import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run --silent suggest -- [--archive FILE] [--entities FILE] [--limit N] < articles.jsonl > suggestions.jsonl

Suggests tags for articles. Reads one JSON object a line on stdin, writes one line an article on stdout, in order.

  --archive FILE    published stories to learn from: JSONL {id, title, text, date?, tags}
  --entities FILE   names the house knows: JSONL {name, kind?, aliases?}
  --limit N         at most N suggestions an article (default 20)
  --help            this text

stdin   {id, title, text, date?}   an article; answered
        {id, tags: [name, ...]}    the tags that an article answered before finally got; learned, not answered
stdout  {id, suggestions: [{name, kind, status, confidence, mentions: [{field, start, end}], reasons}],
         acronyms: [{short, long}]}   start and end are UTF-16 offsets into title or text
`;

export interface Options {
  archive?: string;
  entities?: string;
  limit: number;
  help: boolean;
}

/** Reads the command line. @throws Error with one sentence when an option is unknown or its value cannot be used */
export function readOptions(argv: string[]): Options {
  const { values } = parseArgs({
    args: argv,
    options: {
      archive: { type: 'string' },
      entities: { type: 'string' },
      limit: { type: 'string', default: '20' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 0)
    throw new Error(`--limit must be a whole number, not "${values.limit}"`);
  return {
    limit,
    help: values.help,
    ...(values.archive === undefined ? {} : { archive: values.archive }),
    ...(values.entities === undefined ? {} : { entities: values.entities }),
  };
}
