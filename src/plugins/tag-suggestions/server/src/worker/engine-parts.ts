import { createTagger, loadTagger } from '../../../engine';
import { extractText } from '../../../engine/text';
import type { EngineParts } from './holdings';

/** The engine, as the worker uses it. */
export const engineParts: EngineParts = {
  createTagger,
  loadTagger,
  plainText: (format, value) => extractText(value, format).text,
};
