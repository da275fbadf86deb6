import { createTagger } from '../../../engine';
import { extractText } from '../../../engine/text';
import type { EngineParts } from './room';

/** The engine, as the worker uses it. */
export const engineParts: EngineParts = {
  createTagger,
  plainText: (format, value) => extractText(value, format).text,
};
