import { sentenceAround } from '../../../engine/text';
import type { Mention, TextField } from '../../../engine/types';
import type { MentionContext } from '../../../contracts';

/** Mentions that an answer shows in their sentence. */
const SHOWN = 5;

/** Puts the first mentions into their sentences. */
export function contextsOf(fields: readonly TextField[], mentions: readonly Mention[]): MentionContext[] {
  return mentions.slice(0, SHOWN).flatMap(({ field, start, end }) => {
    const text = fields.find(({ name }) => name === field)?.text;
    return text === undefined ? [] : [{ field, start, end, ...sentenceAround(text, start, end) }];
  });
}
