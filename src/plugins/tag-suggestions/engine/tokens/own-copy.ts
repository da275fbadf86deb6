/** A copy of a short text that does not keep the article alive, as a slice of it does in V8. */
export function ownCopy(text: string): string {
  const codes: number[] = [];
  for (let index = 0; index < text.length; index++) codes.push(text.charCodeAt(index));
  return String.fromCharCode(...codes);
}
