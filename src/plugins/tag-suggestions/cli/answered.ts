import type { Article } from '../engine';

/** Characters of answered articles kept for their lessons; older ones are let go, so that memory stays flat. */
const MOST_CHARACTERS = 16_000_000;

/** The articles answered last, until their lessons come. */
export class Answered {
  private readonly articles = new Map<string, Article>();
  private characters = 0;

  add(id: string, article: Article): void {
    this.take(id);
    this.articles.set(id, article);
    this.characters += sizeOf(article);
    for (const [oldest] of this.articles) {
      if (this.characters <= MOST_CHARACTERS || oldest === id) break;
      this.take(oldest);
    }
  }

  /** Gives an article out and forgets it. */
  take(id: string): Article | undefined {
    const article = this.articles.get(id);
    if (article === undefined) return undefined;
    this.articles.delete(id);
    this.characters -= sizeOf(article);
    return article;
  }
}

function sizeOf(article: Article): number {
  return article.fields.reduce((sum, field) => sum + field.text.length, 0);
}
