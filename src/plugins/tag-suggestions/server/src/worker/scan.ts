/** Compares what is held with what the database holds, told in slices. */
export class Scan {
  private readonly seen = new Map<string, number>();

  /** Ids of a slice whose version here is another or none. Marks all of it as seen by the scan. */
  differing(
    scan: number,
    entries: readonly { id: string; version: string }[],
    versionOf: (id: string) => string | undefined,
  ): string[] {
    return entries
      .filter(({ id, version }) => {
        this.seen.set(id, scan);
        return versionOf(id) !== version;
      })
      .map(({ id }) => id);
  }

  /** Ends the scan: of the ids held, those that it did not name. */
  unseen(scan: number, held: Iterable<string>): string[] {
    const ids = [...held].filter((id) => this.seen.get(id) !== scan);
    this.seen.clear();
    return ids;
  }
}
