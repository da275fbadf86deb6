export { unwrapLines } from './unwrap-lines';
export { extractText, TEXT_FORMATS, type TextFormat } from './extract-text';
export { sentenceAround, type SentenceContext } from './sentence-around';
export { LEFT_OUT, type ExtractedText, type SourcePosition } from './text-builder';
