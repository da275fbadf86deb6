import type { SubjectEvidence } from '../archive';
import type { FieldRole, Kind } from '../types';

/** A place of a candidate in the article, as far as ranking needs it. */
export interface RankedMention {
  role: FieldRole;
  /** 0 = first word of the article's running text, 1 = last. */
  position: number;
  /** Stands in brackets or in a sentence about the past: mentioned, hardly written about. */
  peripheral: boolean;
}

/** What is known of a candidate before it is ranked. */
export interface RankInput {
  status: 'known' | 'new';
  kind: Kind;
  mentions: readonly RankedMention[];
  /** Words in the article. */
  words: number;
  /** Words in the candidate's name. */
  nameWords: number;
  subject?: SubjectEvidence | undefined;
  /** Of the stories that named it: how many carried it, with the house's mean mixed in; absent without an archive. */
  linkRate?: number | undefined;
  /** Strength of a keyphrase, above 0; 1 is a phrase as likely a tag as not. 0 for names. */
  keyphrase: number;
  defined: boolean;
  ambiguous: boolean;
  /** 0 to 1: support from context when its name is ambiguous. */
  context: number;
  /** Stories in the archive. */
  stories: number;
  /** Entities that the house has listed itself, whether or not this is one; tags that only stories have do not count. */
  listed: number;
  /** Of an entity that the house has listed: in how many stories it was named; absent for all others. */
  namedStories?: number;
}

/** A list of so many entities is half a house's choice and half a gazetteer. */
const LONG_LIST = 20_000;
/** A list of so many entities says half of what a full one would about names that are not on it. */
const SHORT_LIST = 25;
/** Without any story the weights of the cold start say most of this already. */
const SAID_BY_COLD = 0.75;
/** After so many stories that named an entity, being listed is worth half: the rest is for the link rate to tell. */
const TOLD = 6;

/** Names of the features, in the order of the model's weights. */
export const FEATURES = [
  'bias',
  'known',
  'newName',
  'keyphrase',
  'phraseStrength',
  'coldPhrase',
  'cold',
  'coldName',
  'named',
  'title',
  'lead',
  'count',
  'density',
  'spread',
  'early',
  'peripheral',
  'coldTitle',
  'coldCount',
  'newTitle',
  'newCount',
  'person',
  'organisation',
  'place',
  'programme',
  'topic',
  'multiword',
  'defined',
  'ambiguous',
  'context',
  'linkRate',
  'near5',
  'near15',
  'near40',
  'near100',
  'centroid',
  'centroidShare',
  'nearest',
  'profile',
  'seen',
  'rate',
  'recentRate',
  'nearNamed',
  'unseen',
  'listed',
  'listedSalient',
  'listedCount',
  'besideList',
  'phraseBesideList',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Place in `FEATURES` of each value as `featuresOf` lists them: reading 40 properties by name takes longer than making them. */
let order: number[] | undefined;

/** Features of a candidate, in the order of `FEATURES`; all roughly between -1 and 3. */
export function featuresOf(input: RankInput): Float64Array {
  const { mentions, subject } = input;
  const count = mentions.length;
  const isNew = input.status === 'new';
  // How often, how early and where a phrase is said is in its strength already.
  const isPhrase = input.keyphrase > 0;
  let title = 0;
  let lead = 0;
  let first = 1;
  let last = 0;
  let peripheral = count > 0 ? 1 : 0;
  for (const mention of mentions) {
    if (!mention.peripheral) peripheral = 0;
    if (mention.role === 'title') {
      title = 1;
      continue;
    }
    if (mention.role === 'lead') lead = 1;
    first = Math.min(first, mention.position);
    last = Math.max(last, mention.position);
  }
  if (first < 0.12) lead = 1;
  if (isPhrase) title = lead = 0;
  const logCount = isPhrase ? 0 : Math.log2(1 + count) / 3;
  const cold = 10 / (10 + input.stories);
  const near15 = subject?.near15 ?? 0;
  const chosenList = LONG_LIST / (LONG_LIST + input.listed);
  const listed =
    input.namedStories === undefined
      ? 0
      : (chosenList * (1 - SAID_BY_COLD * cold) * TOLD) / (TOLD + input.namedStories);
  const besideList = isNew ? (chosenList * input.listed) / (SHORT_LIST + input.listed) : 0;
  const values: Record<FeatureName, number> = {
    bias: 1,
    known: isNew ? 0 : 1,
    newName: isNew && !isPhrase ? 1 : 0,
    keyphrase: isPhrase ? 1 : 0,
    phraseStrength: input.keyphrase,
    coldPhrase: cold * input.keyphrase,
    cold,
    coldName: isNew && !isPhrase ? cold : 0,
    named: count > 0 ? 1 : 0,
    title,
    lead: count > 0 ? lead : 0,
    count: logCount,
    density: isPhrase ? 0 : Math.min(2, (100 * count) / Math.max(100, input.words)),
    spread: count > 1 && !isPhrase ? Math.max(0, last - first) : 0,
    early: count > 0 && !isPhrase ? 1 - first : 0,
    peripheral,
    coldTitle: cold * title,
    coldCount: cold * logCount,
    newTitle: isNew ? title : 0,
    newCount: isNew ? logCount : 0,
    person: input.kind === 'person' ? 1 : 0,
    organisation: input.kind === 'organisation' ? 1 : 0,
    place: input.kind === 'place' ? 1 : 0,
    programme: input.kind === 'programme' || input.kind === 'event' || input.kind === 'equipment' ? 1 : 0,
    topic: input.kind === 'topic' && !isPhrase ? (isNew ? 0.5 : 1) : 0,
    multiword: isPhrase ? 0 : Math.min(2, input.nameWords - 1) / 2,
    defined: input.defined ? 1 : 0,
    ambiguous: input.ambiguous ? 1 : 0,
    context: input.context,
    linkRate: count > 0 && input.linkRate !== undefined ? logit(input.linkRate) / 3 : 0,
    near5: subject?.near5 ?? 0,
    near15,
    near40: subject?.near40 ?? 0,
    near100: subject?.near100 ?? 0,
    centroid: 3 * (subject?.centroid ?? 0),
    centroidShare: subject?.centroidShare ?? 0,
    nearest: subject?.nearest ?? 0,
    profile: subject === undefined ? 0 : logit(subject.profile) / 2,
    seen: subject === undefined ? 0 : Math.log10(1 + subject.count) / 2,
    rate: subject === undefined ? 0 : Math.sqrt(subject.rate),
    recentRate: subject === undefined ? 0 : Math.sqrt(subject.recentRate),
    nearNamed: count > 0 ? Math.sqrt(near15) : 0,
    unseen: subject === undefined && !isNew ? (1 - cold) * (1 - listed) : 0,
    listed: count > 0 ? listed : 0,
    listedSalient: title === 1 || (count > 0 && lead === 1) ? listed : 0,
    listedCount: listed * Math.min(1, Math.max(0, (count - 1) / 2)),
    besideList: input.keyphrase === 0 ? besideList : 0,
    phraseBesideList: input.keyphrase > 0 ? besideList : 0,
  };
  const measured = Object.values(values);
  order ??= Object.keys(values).map((name) => FEATURES.indexOf(name as FeatureName));
  const features = new Float64Array(FEATURES.length);
  for (let index = 0; index < measured.length; index++)
    features[order[index] as number] = measured[index] as number;
  return features;
}

function logit(share: number): number {
  const bounded = Math.min(0.98, Math.max(0.02, share));
  return Math.log(bounded / (1 - bounded));
}
