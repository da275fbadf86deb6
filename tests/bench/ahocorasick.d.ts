declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Pairs of the index of a hit's last character and the keywords that end there. */
    search(text: string): [number, string[]][];
  }
}
