/**
 * A linear classifier for each tag over the words of stories, kept as weights of the stories themselves: its output for a
 * text is the sum of the similarities of stories, times what each of them says for or against the tag. A story says
 * what was missing when it was learned: online least squares in its dual form with a zone of errors that are let be
 * (Kivinen, Smola & Williamson 2004). Taking a story out takes all that it said with it.
 */

/** Errors up to this are let be. */
const ZONE = 0.05;
/** Share of the error that one story makes good: 1 / (1 + ridge). */
const STEP = 1 / 1.3;
/** Tags that one story speaks against, the likeliest. */
const MOST_AGAINST = 8;

/** What a story with these tags says, given the outputs before it was learned. */
export function errorsOf(outputs: Float64Array, tags: readonly number[]): number[] {
  const support: number[] = [];
  const add = (tag: number, error: number): void => {
    const beyond = Math.abs(error) - ZONE;
    if (beyond > 0) support.push(tag, Math.sign(error) * beyond * STEP);
  };
  for (const tag of tags) add(tag, 1 - (outputs[tag] as number));
  const wrong: number[] = [];
  for (let tag = 0; tag < outputs.length; tag++)
    if (Math.abs(outputs[tag] as number) > ZONE && !tags.includes(tag)) wrong.push(tag);
  wrong.sort((a, b) => Math.abs(outputs[b] as number) - Math.abs(outputs[a] as number) || a - b);
  for (const tag of wrong.slice(0, MOST_AGAINST)) add(tag, -(outputs[tag] as number));
  return support;
}
