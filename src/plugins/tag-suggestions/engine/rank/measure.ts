import { AT, FEATURES } from './features';
import { presenceOf, type RankInput } from './input';

/** After so many stories a house is no longer cold by half. */
const WARM = 10;
/** A list of so many entities is half a house's choice and half a gazetteer. */
const LONG_LIST = 20_000;
/** A list of so many entities says half of what a full one would about names that are not on it. */
const SHORT_LIST = 25;
/** Without any story the weights of the cold start say most of this already. */
const SAID_BY_COLD = 0.75;
/** After so many stories that named an entity, being listed is worth half: the rest is for the link rate to tell. */
const TOLD = 6;

/** Features of a candidate, in the order of `FEATURES`; all roughly between -3 and 3. */
export function featuresOf(input: RankInput): Float64Array {
  const features = new Float64Array(FEATURES.length);
  if (input.status === 'new') measureNew(input, features);
  else measureKnown(input, features);
  return features;
}

function measureKnown(input: RankInput, to: Float64Array): void {
  const { kind, subject, linkRate, trend } = input;
  const there = presenceOf(input);
  const cold = WARM / (WARM + input.stories);
  to[AT.bias] = 1;
  to[AT.cold] = cold;
  to[AT.named] = there.named;
  to[AT.title] = there.title;
  to[AT.lead] = there.lead;
  to[AT.count] = there.count;
  to[AT.density] = there.density;
  to[AT.spread] = there.spread;
  to[AT.early] = there.early;
  to[AT.peripheral] = there.peripheral;
  to[AT.coldTitle] = cold * there.title;
  to[AT.coldCount] = cold * there.count;
  to[AT.person] = kind === 'person' ? 1 : 0;
  to[AT.organisation] = kind === 'organisation' ? 1 : 0;
  to[AT.place] = kind === 'place' ? 1 : 0;
  to[AT.programme] = isUndertaking(input) ? 1 : 0;
  to[AT.topic] = kind === 'topic' ? 1 : 0;
  to[AT.multiword] = multiword(input);
  to[AT.defined] = input.defined ? 1 : 0;
  to[AT.ambiguous] = input.ambiguous ? 1 : 0;
  to[AT.context] = input.context;
  to[AT.linkRate] = there.named === 1 && linkRate !== undefined ? logit(linkRate) / 3 : 0;
  to[AT.trendFast] = trend?.fast ?? 0;
  to[AT.trendSlow] = trend?.slow ?? 0;
  if (subject !== undefined) {
    to[AT.near5] = subject.near5;
    to[AT.near15] = subject.near15;
    to[AT.near40] = subject.near40;
    to[AT.near100] = subject.near100;
    to[AT.nearRoot] = Math.sqrt(subject.near15);
    to[AT.namedNear] = there.named * subject.near15;
    to[AT.trendNear] = (trend?.slow ?? 0) * subject.near15;
    to[AT.recent5] = subject.recent5;
    to[AT.recent15] = subject.recent15;
    to[AT.recent40] = subject.recent40;
    to[AT.running5] = subject.running5;
    to[AT.running15] = subject.running15;
    to[AT.nearest] = subject.nearest;
    to[AT.linear] = subject.linear;
    to[AT.linearShare] = subject.linearShare;
    to[AT.profile] = logit(subject.profile) / 2;
    to[AT.centroidShare] = subject.centroidShare;
    // Where the text says the whole name, that says more.
    to[AT.nameWords] = there.named === 1 ? 0 : subject.nameWords;
    to[AT.nameInTitle] = there.title === 1 ? 0 : subject.nameInTitle;
    to[AT.seen] = Math.log10(1 + subject.count) / 2;
    to[AT.rate] = Math.sqrt(subject.rate);
    to[AT.recentRate] = Math.sqrt(subject.recentRate);
  }
  const listed =
    input.namedStories === undefined
      ? 0
      : (chosenList(input) * (1 - SAID_BY_COLD * cold) * TOLD) / (TOLD + input.namedStories);
  to[AT.unseen] = subject === undefined ? (1 - cold) * (1 - listed) : 0;
  to[AT.listed] = there.named * listed;
  to[AT.listedSalient] = there.title === 1 || there.lead === 1 ? listed : 0;
  to[AT.listedCount] = listed * Math.min(1, Math.max(0, (input.mentions.length - 1) / 2));
}

function measureNew(input: RankInput, to: Float64Array): void {
  const { kind, keyphrase } = input;
  const there = presenceOf(input);
  const cold = WARM / (WARM + input.stories);
  const besideList = (chosenList(input) * input.listed) / (SHORT_LIST + input.listed);
  if (keyphrase > 0) {
    // How often, how early and where a phrase is said is in its strength already.
    to[AT.phrase] = 1;
    to[AT.phraseCold] = cold;
    to[AT.phrasePeripheral] = there.peripheral;
    to[AT.phraseStrength] = keyphrase;
    to[AT.phraseColdStrength] = cold * keyphrase;
    to[AT.phraseBesideList] = besideList;
    return;
  }
  to[AT.newName] = 1;
  to[AT.newCold] = cold;
  to[AT.newTitle] = there.title;
  to[AT.newLead] = there.lead;
  to[AT.newCount] = there.count;
  to[AT.newDensity] = there.density;
  to[AT.newSpread] = there.spread;
  to[AT.newEarly] = there.early;
  to[AT.newPeripheral] = there.peripheral;
  to[AT.newColdTitle] = cold * there.title;
  to[AT.newColdCount] = cold * there.count;
  to[AT.newPerson] = kind === 'person' ? 1 : 0;
  to[AT.newOrganisation] = kind === 'organisation' ? 1 : 0;
  to[AT.newPlace] = kind === 'place' ? 1 : 0;
  to[AT.newProgramme] = isUndertaking(input) ? 1 : 0;
  to[AT.newTopic] = kind === 'topic' ? 1 : 0;
  to[AT.newMultiword] = multiword(input);
  to[AT.newDefined] = input.defined ? 1 : 0;
  to[AT.besideList] = besideList;
  // A house that lists people, bodies and places wants more of them; one that lists subjects does not.
  to[AT.besideNames] = input.listed > 0 ? (besideList * input.listedNames) / input.listed : 0;
}

function isUndertaking({ kind }: RankInput): boolean {
  return kind === 'programme' || kind === 'event' || kind === 'equipment';
}

function multiword({ nameWords }: RankInput): number {
  return Math.min(2, nameWords - 1) / 2;
}

/** 1 = the house chose its entities one by one, towards 0 = it took them from somewhere. */
function chosenList({ listed }: RankInput): number {
  return LONG_LIST / (LONG_LIST + listed);
}

function logit(share: number): number {
  const bounded = Math.min(0.98, Math.max(0.02, share));
  return Math.log(bounded / (1 - bounded));
}
