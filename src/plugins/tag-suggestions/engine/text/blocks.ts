import { LEFT_OUT, type PathNode, type TextBuilder } from './text-builder';

/** Nodes inside a line of Strapi's blocks; all others are blocks and end a line. */
const INLINE = new Set(['text', 'link']);
const NOT_TEXT = new Set(['code', 'image']);

interface Step {
  node: unknown;
  path: PathNode | undefined;
  /** Set when the node's children are done and its block ends. */
  ends?: true;
}

/**
 * Text of a Strapi blocks value. Unknown nodes are walked for their text; whatever is no node is passed over. A stack
 * stands in for recursion: a value nested a million deep is read like any other.
 */
export function addBlocks(builder: TextBuilder, value: unknown): void {
  if (!Array.isArray(value)) return;
  const stack: Step[] = childSteps(value, undefined);
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, path, ends } = step;
    if (ends) {
      builder.endBlock(0, path);
      continue;
    }
    if (typeof node !== 'object' || node === null) continue;
    const { type, text, children, code } = node as Record<string, unknown>;
    if (typeof type === 'string' && NOT_TEXT.has(type)) {
      builder.endBlock(0, path);
      continue;
    }
    if (typeof text === 'string') {
      if (code === true) builder.add(LEFT_OUT, 0, text.length, path);
      else builder.add(text, 0, text.length, path);
    }
    const isBlock = typeof text !== 'string' && !(typeof type === 'string' && INLINE.has(type));
    if (isBlock) {
      builder.endBlock(0, path);
      stack.push({ node, path, ends: true });
    }
    if (Array.isArray(children)) for (const child of childSteps(children, path)) stack.push(child);
  }
}

/** Last child first, as a stack takes them. */
function childSteps(children: readonly unknown[], parent: PathNode | undefined): Step[] {
  return children.map((node, index) => ({ node, path: { parent, index } })).reverse();
}
