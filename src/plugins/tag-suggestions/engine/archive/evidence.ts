/** What the archive says for one tag on one article. All shares lie between 0 and 1. */
export interface SubjectEvidence {
  /** Share of the similarity of the nearest 5, 15, 40 and 100 stories that belongs to stories with the tag; years count. */
  near5: number;
  near15: number;
  near40: number;
  near100: number;
  /** The same of the nearest 5, 15 and 40 where months count: what the house does now. */
  recent5: number;
  recent15: number;
  recent40: number;
  /** The same of the nearest 5 and 15 where weeks count: the story that is going on. */
  running5: number;
  running15: number;
  /** Similarity of the nearest story that carries the tag. */
  nearest: number;
  /** Output of the tag's linear classifier, about 0 to 1, and as a share of the best tag's. */
  linear: number;
  linearShare: number;
  /** Mean similarity of the tag's stories over the mean of all, as a share: 0.5 = like any story. */
  profile: number;
  /** Cosine of the text and the sum of the tag's stories, as a share of the best tag's. */
  centroidShare: number;
  /** Share of the words of the tag's name that the article has, anywhere and in the headline. */
  nameWords: number;
  nameInTitle: number;
  /** Stories with the tag. */
  count: number;
  /** Share of all stories, and of the latest 100, that carry it. */
  rate: number;
  recentRate: number;
  /** How many of the nearest 10 carry it. */
  of10: number;
}
