import type { SyntaxNode } from '@lezer/common';
import { GFM, parser as commonmark } from '@lezer/markdown';
import { decodeHTML } from 'entities';

import { boundedMarkup } from './bounded-markup';
import { addHtml } from './html';
import { LEFT_OUT, type TextBuilder } from './text-builder';

const parser = commonmark.configure(GFM);

/** Blocks whose content is text. */
const TEXT_BLOCKS = /^(?:Paragraph|ATXHeading[1-6]|SetextHeading[12]|TableCell|Task)$/;
/** Marks and destinations: not text, and nothing stands in for them. */
const MARKS = new Set([
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'LinkMark',
  'EmphasisMark',
  'StrikethroughMark',
  'TaskMarker',
  'TableDelimiter',
  'LinkTitle',
  'LinkLabel',
  'LinkReference',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
  'HorizontalRule',
]);
const BLOCK_CODE = new Set(['FencedCode', 'CodeBlock']);
const INLINE_LEFT_OUT = new Set(['InlineCode', 'Image', 'Autolink']);

/** Text of CommonMark with GitHub's tables, task lists, strikethrough and bare links. */
export function addMarkdown(builder: TextBuilder, source: string): void {
  let position = 0;
  let depth = 0;
  const upTo = (end: number) => {
    if (depth > 0 && end > position) builder.addCollapsed(source.slice(position, end), position);
    position = Math.max(position, end);
  };
  parser.parse(boundedMarkup(source)).iterate({
    enter({ name, from, to, node }) {
      if (TEXT_BLOCKS.test(name)) {
        builder.endBlock(from);
        position = from;
        depth++;
        return true;
      }
      if (name === 'HTMLBlock') {
        addHtml(builder, source.slice(from, to), from);
        return false;
      }
      const isLink = name === 'URL' && node.parent?.name !== 'Link' && node.parent?.name !== 'Image';
      if (BLOCK_CODE.has(name)) builder.endBlock(from);
      else if (name === 'LinkMark' && isBareBracket(node)) return false;
      else if (MARKS.has(name)) upTo(from);
      else if (INLINE_LEFT_OUT.has(name) || isLink) {
        upTo(from);
        builder.add(LEFT_OUT, from, to - from);
      } else if (name === 'URL') upTo(from);
      else if (name === 'Escape') {
        upTo(from);
        position = from + 1;
        return false;
      } else if (name === 'Entity') {
        upTo(from);
        const decoded = decodeHTML(source.slice(from, to));
        if (/^\s+$/.test(decoded)) builder.addSpace(from, to - from);
        else builder.add(decoded, from, to - from);
      } else if (name === 'HardBreak') {
        upTo(from);
        builder.endBlock(from);
      } else if (name === 'HTMLTag') {
        upTo(from);
        if (/^<\/?(?:br|p|div|li|td|th|tr)\b/i.test(source.slice(from, to))) builder.endBlock(from);
      } else return true;
      position = to;
      return false;
    },
    leave({ name, to }) {
      if (!TEXT_BLOCKS.test(name)) return;
      upTo(to);
      depth--;
      builder.endBlock(to);
    },
  });
}

/** The parser takes "[x]" for a link to a definition that may stand elsewhere; to a reader it is bracketed text. */
function isBareBracket(mark: SyntaxNode): boolean {
  const link = mark.parent;
  return link?.name === 'Link' && link.getChild('URL') === null && link.getChild('LinkLabel') === null;
}
