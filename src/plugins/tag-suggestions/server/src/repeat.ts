/**
 * Repeats an act that must not overlap itself.
 * @returns a function that ends it
 */
export function repeat(
  milliseconds: number,
  act: () => Promise<void>,
  onError: (error: unknown) => void,
): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    act()
      .catch(onError)
      .finally(() => (busy = false));
  }, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
