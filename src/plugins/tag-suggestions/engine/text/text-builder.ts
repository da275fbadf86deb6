/** A place in the source of an extracted text. */
export interface SourcePosition {
  /** Of blocks: indices of the nodes from the root to the text node. Empty for the other formats. */
  path: readonly number[];
  /** UTF-16 units into the text node's `text`, or into the source string. */
  offset: number;
}

/** Plain text of a field with a map back to where it came from. Offsets are UTF-16 units. */
export interface ExtractedText {
  /** Blocks end in line feeds; what was left out inside a block (code) stands as U+FFFC. */
  text: string;
  /** Where the character at `offset` came from; past the end, where the text ended. */
  toSource(offset: number): SourcePosition;
  /** Where the character before `offset` ended in the source: the end of a mention. */
  toSourceEnd(offset: number): SourcePosition;
}

/** Stands for code and other things in a line that are no text: it keeps the words around it apart. */
export const LEFT_OUT = '\uFFFC';

/** A path as it grows: shared by the nodes below, so that deep nesting costs no copies. */
export interface PathNode {
  parent: PathNode | undefined;
  index: number;
}

type Path = PathNode | undefined;

interface Piece {
  at: number;
  length: number;
  source: number;
  sourceLength: number;
  path: Path;
}

/** Collects pieces of text in reading order, each with its place in the source. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;
  private lastUnit = '\n';
  private breakAt: Omit<Piece, 'at' | 'length' | 'sourceLength'> | undefined;

  /** Adds text that stands in the source as it is, or decoded from `sourceLength` units of it. */
  add(text: string, source: number, sourceLength = text.length, path?: PathNode): void {
    if (text === '') return;
    if (this.breakAt !== undefined) {
      const { source: place, path: where } = this.breakAt;
      this.breakAt = undefined;
      if (this.length > 0) this.push('\n', place, 0, where);
    }
    this.push(text, source, sourceLength, path);
  }

  /** Adds text of a format where white space of any length is one space: HTML, Markdown. */
  addCollapsed(text: string, source: number): void {
    for (const match of text.matchAll(/[^\s]+(?: [^\s]+)*|\s+/g)) {
      const [run] = match;
      if (/\S/.test(run)) this.add(run, source + match.index);
      else this.addSpace(source + match.index, run.length);
    }
  }

  addSpace(source: number, sourceLength: number): void {
    if (this.breakAt === undefined && this.lastUnit !== ' ' && this.lastUnit !== '\n')
      this.push(' ', source, sourceLength, undefined);
  }

  /** Ends a block: a line feed, once more text follows. */
  endBlock(source: number, path?: PathNode): void {
    this.breakAt ??= { source, path };
  }

  finish(): ExtractedText {
    const { pieces } = this;
    const text = this.parts.join('');
    const locate = (offset: number): Piece | undefined => {
      let low = 0;
      let high = pieces.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle] as Piece).at <= offset) low = middle;
        else high = middle - 1;
      }
      return pieces[low];
    };
    const clamp = (offset: number) => Math.max(0, Math.min(text.length, offset));
    return {
      text,
      toSource(offset) {
        return place(locate(clamp(offset)), clamp(offset));
      },
      toSourceEnd(offset) {
        const end = clamp(offset);
        if (end === 0) return place(pieces[0], 0);
        const piece = locate(end - 1);
        if (piece !== undefined && piece.length !== piece.sourceLength) {
          return { path: indices(piece.path), offset: piece.source + piece.sourceLength };
        }
        return place(piece, end);
      },
    };
  }

  private push(text: string, source: number, sourceLength: number, path: Path): void {
    const last = this.pieces[this.pieces.length - 1];
    const goesOn =
      last !== undefined &&
      last.path === path &&
      last.length === last.sourceLength &&
      text.length === sourceLength &&
      last.source + last.sourceLength === source;
    if (goesOn) {
      last.length += text.length;
      last.sourceLength += sourceLength;
    } else {
      this.pieces.push({ at: this.length, length: text.length, source, sourceLength, path });
    }
    this.parts.push(text);
    this.length += text.length;
    this.lastUnit = text[text.length - 1] as string;
  }
}

function place(piece: Piece | undefined, offset: number): SourcePosition {
  if (piece === undefined) return { path: [], offset: 0 };
  const verbatim = piece.length === piece.sourceLength;
  const inside = offset - piece.at;
  const moved = verbatim ? inside : inside >= piece.length ? piece.sourceLength : 0;
  return { path: indices(piece.path), offset: piece.source + moved };
}

function indices(path: Path): number[] {
  const found: number[] = [];
  for (let node = path; node !== undefined; node = node.parent) found.push(node.index);
  return found.reverse();
}
