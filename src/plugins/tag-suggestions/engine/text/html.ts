import { Tokenizer } from 'htmlparser2';

import { LEFT_OUT, type TextBuilder } from './text-builder';

const names = (list: string) => new Set(list.split(' '));

/** Elements in a line: they do not end the word that they stand in. All others, known or not, end a block. */
const INLINE = names(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rp rt ruby s small span strike ' +
    'strong time tt u var wbr',
);
/** Kept apart from the word before: a footnote's number is no part of the name. */
const SPACED = names('sup sub');
/** Left out together with what is in them until a block begins or ends: a forgotten end tag costs one block. */
const LEFT_OUT_INLINE = names('code kbd samp button');
const LEFT_OUT_EMBEDDED = names('svg math select textarea object audio video canvas');
const LEFT_OUT_BLOCKS = names(
  'script style template head title iframe pre noscript noembed noframes xmp plaintext',
);
const PICTURES = names('img input');

/**
 * Text of an HTML document or fragment; entities are decoded, code, scripts and styles left out. Works on the
 * parser's tokens, without a tree: nesting however deep takes linear time.
 * @param base offset of `html` in the field's source
 */
export function addHtml(builder: TextBuilder, html: string, base = 0): void {
  // The outermost element that is left out, and how many of its name are open.
  let leftOut = '';
  let open = 0;

  const onTag = (name: string, start: number, closes: boolean) => {
    const isInline =
      INLINE.has(name) || SPACED.has(name) || LEFT_OUT_INLINE.has(name) || LEFT_OUT_EMBEDDED.has(name);
    if (open > 0) {
      if (name === leftOut) open += closes ? -1 : 1;
      else if (LEFT_OUT_INLINE.has(leftOut) && !isInline && !PICTURES.has(name)) open = 0;
      if (open > 0 || name === leftOut) return;
    }
    const at = base + start;
    if (PICTURES.has(name)) builder.add(LEFT_OUT, at, 0);
    else if (SPACED.has(name) && !closes) builder.addSpace(at, 0);
    else if (!isInline) builder.endBlock(at);
    if (closes || !(LEFT_OUT_INLINE.has(name) || LEFT_OUT_EMBEDDED.has(name) || LEFT_OUT_BLOCKS.has(name)))
      return;
    if (isInline) builder.add(LEFT_OUT, at, 0);
    leftOut = name;
    open = 1;
  };
  const ignore = () => undefined;
  let textEnd = 0;

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext(start, end) {
        textEnd = end;
        if (open === 0) builder.addCollapsed(html.slice(start, end), base + start);
      },
      ontextentity(codePoint, end) {
        // What stands between the last text and the end of the entity is the entity.
        const start = html.lastIndexOf('&', end - 1);
        textEnd = end;
        if (open > 0) return;
        const decoded = String.fromCodePoint(codePoint);
        if (/^\s$/.test(decoded)) builder.addSpace(base + start, end - start);
        else builder.add(decoded, base + start, end - start);
      },
      onopentagname(start, end) {
        onTag(html.slice(start, end).toLowerCase(), start - 1, false);
      },
      onclosetag(start, end) {
        onTag(html.slice(start, end).toLowerCase(), start - 2, true);
      },
      onselfclosingtag: ignore,
      onopentagend: ignore,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  builder.endBlock(base + Math.max(textEnd, html.length));
}
