/** The part of Strapi's blocks format that the demonstration articles use. */
export interface Text {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
}

export interface Link {
  type: 'link';
  url: string;
  children: Text[];
}

export type Inline = Text | Link;

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3; children: Inline[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: ListItem[] };

interface ListItem {
  type: 'list-item';
  children: Inline[];
}

type Words = string | Inline;

export const bold = (text: string): Text => ({ type: 'text', text, bold: true });

export const italic = (text: string): Text => ({ type: 'text', text, italic: true });

export const link = (text: string, url: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', text }],
});

export const paragraph = (...words: Words[]): Block => ({ type: 'paragraph', children: words.map(inline) });

export const heading = (text: string, level: 2 | 3 = 2): Block => ({
  type: 'heading',
  level,
  children: [inline(text)],
});

export const quote = (...words: Words[]): Block => ({ type: 'quote', children: words.map(inline) });

export const bullets = (...items: Words[][]): Block => list('unordered', items);

export const numbered = (...items: Words[][]): Block => list('ordered', items);

/** The words of the blocks, one line a block or list item. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  if (block.type === 'list') return block.children.map((item) => inlineText(item.children)).join('\n');
  return inlineText(block.children);
}

function inlineText(children: readonly Inline[]): string {
  return children.map((child) => (child.type === 'link' ? inlineText(child.children) : child.text)).join('');
}

function inline(words: Words): Inline {
  return typeof words === 'string' ? { type: 'text', text: words } : words;
}

function list(format: 'ordered' | 'unordered', items: Words[][]): Block {
  return {
    type: 'list',
    format,
    children: items.map((words) => ({ type: 'list-item', children: words.map(inline) })),
  };
}
