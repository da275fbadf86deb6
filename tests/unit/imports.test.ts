import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

import ts from 'typescript';

/**
 * Which room may import what (ARCHITECTURE.md). A room is a folder of a plugin; `own` is always allowed, as are the
 * rooms and packages named here. `types` are rooms of which only types may come, or the named files.
 */
interface Room {
  rooms: readonly string[];
  types: readonly string[];
  packages: readonly RegExp[];
}

const PURE: Room = {
  rooms: [],
  types: [],
  packages: [/^(htmlparser2|entities|slugify|transliteration|feed|date-fns)$/, /^@lezer\//],
};
const ROOMS: Readonly<Record<string, Room>> = {
  engine: PURE,
  policy: PURE,
  documents: PURE,
  contracts: { rooms: [], types: ['engine', 'policy', 'documents'], packages: [] },
  server: {
    rooms: ['engine', 'policy', 'documents', 'contracts'],
    types: [],
    // Whatever runs on Node, but nothing that draws.
    packages: [/^(?!react|styled-components|@strapi\/(?:design-system|icons|strapi\/admin|admin))/],
  },
  admin: {
    rooms: ['contracts'],
    types: ['engine', 'policy', 'documents'],
    packages: [
      /^@strapi\/(?:strapi\/admin|design-system|icons|admin)/,
      /^react(-|$)/,
      /^styled-components$/,
      /^(?:fractional-indexing|date-fns|recharts)$/,
    ],
  },
  cli: { rooms: ['engine', 'policy', 'documents', 'contracts'], types: [], packages: [/^node:/, /^zod$/] },
};

interface Import {
  file: string;
  line: number;
  from: string;
  typeOnly: boolean;
}

const root = resolve(__dirname, '../..');
const plugins = join(root, 'src/plugins');

/** Every import, export-from, `import()` and `require()` of a source. */
function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ file, line, from: specifier.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node, node.moduleSpecifier, node.importClause?.isTypeOnly === true || onlyTypes(node));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal, true);
    else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
    ) {
      add(node, node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function onlyTypes(node: ts.ImportDeclaration): boolean {
  const names = node.importClause?.namedBindings;
  return (
    names !== undefined &&
    ts.isNamedImports(names) &&
    node.importClause?.name === undefined &&
    names.elements.every((one) => one.isTypeOnly)
  );
}

/** Why an import is not allowed, or undefined. */
function refusal({ file, from, typeOnly }: Import): string | undefined {
  const [plugin, name] = relative(plugins, file).split(sep) as [string, string];
  const room = ROOMS[name];
  if (room === undefined) return undefined;
  if (!from.startsWith('.'))
    return room.packages.some((allowed) => allowed.test(from))
      ? undefined
      : `${name} may not import the package ${from}`;
  const target = relative(plugins, resolve(dirname(file), from)).split(sep);
  if (target[0] === '..') return `${name} may not reach out of the plugins, to ${from}`;
  if (target[0] !== plugin) return `plugins do not import each other: ${from}`;
  const other = target[1] as string;
  if (other === name || room.rooms.includes(other)) return undefined;
  // The file of types may give its constant lists too: KINDS is what the type Kind is made of.
  if (room.types.includes(other) && (typeOnly || target.slice(2).join('/') === 'types')) return undefined;
  return `${name} may not import from ${other}: ${from}`;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$|\.d\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

const files = sources(plugins);
const pure = files.filter((file) =>
  ['engine', 'policy', 'documents'].includes(relative(plugins, file).split(sep)[1] as string),
);

describe('imports between the rooms of the plugins', () => {
  it('walks the sources', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(pure.length).toBeGreaterThan(20);
  });

  it('cross no wall', () => {
    const refused = files.flatMap(importsOf).flatMap((one) => {
      const why = refusal(one);
      return why === undefined ? [] : [`${relative(root, one.file)}:${one.line}: ${why}`];
    });
    expect(refused).toEqual([]);
  });

  it.each([
    ['engine/a.ts', '@strapi/strapi', false],
    ['engine/a.ts', 'node:fs', false],
    ['engine/a.ts', '../server/src', false],
    ['engine/a/b.ts', '../types', true],
    ['engine/a.ts', 'htmlparser2', true],
    ['contracts/a.ts', '../engine/tagger', false],
    ['contracts/a.ts', '../engine/types', true],
    ['server/src/a.ts', '../../admin/src', false],
    ['server/src/a.ts', '../../engine', true],
    ['server/src/a.ts', '@strapi/design-system', false],
    ['server/src/a.ts', '../../../editorial-review/policy', false],
    ['admin/src/a.ts', '../../server/src', false],
    ['admin/src/a.ts', '../../engine', false],
    ['admin/src/a.ts', '../../contracts', true],
    ['admin/src/a.ts', 'node:fs', false],
  ])('%s with %s: %s', (file, from, allowed) => {
    const one = { file: join(plugins, 'tag-suggestions', file), line: 1, from, typeOnly: false };
    expect(refusal(one) === undefined).toBe(allowed);
  });

  it('lets the admin take types of the engine', () => {
    const file = join(plugins, 'tag-suggestions/admin/src/a.ts');
    expect(refusal({ file, line: 1, from: '../../engine', typeOnly: true })).toBeUndefined();
  });
});

describe('the pure rooms', () => {
  it('read no clock, chance, environment or network', () => {
    const impure =
      /\b(?:Date\.now|Math\.random|new Date\(\)|process\.|console\.|globalThis|performance\.|fetch\(|setTimeout|setInterval|Buffer\b)/;
    const found = pure.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          impure.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line)
            ? [`${relative(root, file)}:${index + 1}: ${line.trim()}`]
            : [],
        ),
    );
    expect(found).toEqual([]);
  });
});
