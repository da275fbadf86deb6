import { wordSet } from './words';

/** Closed-class words of English, folded: never a name by themselves, and never the edge of one. */
export const FUNCTION_WORDS = wordSet(
  `a about above according across after afterwards again against ago all almost alone along already also although
   always am amid amidst among amongst an and another any anybody anyone anything anyway anywhere are around as at away
   back be because been before beforehand behind being below beneath beside besides between beyond both but by can cannot
   could despite did do does doing done down due during each earlier eight either eleven else elsewhere enough especially
   etc even ever every everybody everyone everything everywhere except far few fewer first five following for former four
   from further furthermore give given go got had half has have having he hence her here hereby herself him himself his
   how however i if in indeed inside instead into is it its itself just last later latter least less let like likely
   many may maybe me meanwhile might mine more moreover most mostly much must my myself namely near nearly neither never
   nevertheless next nine no nobody none nonetheless nor not nothing notwithstanding now nowhere of off often on once one
   ones only onto or other others otherwise our ours ourselves out outside over own per perhaps please previously quite
   rather re really recently regarding same second seven several shall she should since six so some somebody someone
   something sometimes somewhere soon still subsequently such ten than that the their theirs them themselves then thence
   there thereafter therefore therein these they third this those though three through throughout thus till to today
   together tomorrow too toward towards tonight twelve twenty two under underneath unless unlike until up upon us use used
   using various very via was we well were what whatever when whenever where whereas wherever whether which while who
   whoever whole whom whose why will with within without would yes yesterday yet you your yours yourself yourselves
   don't didn't doesn't isn't wasn't aren't won't can't couldn't i'm i've it's that's there's we're we've you're let's what's
   he's she's they're you'll we'll i'll here's who's haven't hasn't shouldn't wouldn't`,
);

/** Words that commonly open a sentence or a headline with a capital and are no part of the name that follows. */
export const OPENERS = wordSet(
  `accordingly additionally addressing adding based both click contact consequently currently dear despite details download
   earlier ensure eventually featuring finally find follow followed following formerly fortunately generally get getting
   given hello here historically how ideally immediately importantly include included includes including initially join
   keep know largely later learn like likewise look make making many meet meeting most namely need new no note notably
   obviously occasionally old once only original originally overall please possibly presently previously probably read
   register released remember replying sadly said says see similarly simply sometimes soon speaking starting subject take
   thank thanks ultimately under unfortunately update updated usually view visit watch welcome while why with`,
);
