import { wordSet } from './words';

/** English adjectives and adverbs, folded, that no ending gives away; a phrase may begin with one and never ends with it. */
export const ADJECTIVES = wordSet(
  `acute adverse aged amazing ancient anxious apparent aware awkward bad beloved big bigger biggest bitter black blind blue bold brave
   brief briefly bright broad broader brown busy careful certain cheap chief chronic civil clean clear clearer clever close closer closest
   cold common complex concrete constant cool correct crucial curious daily damp dangerous dark dead deaf dear deep deeper deeply
   delicate dense different difficult diligent direct dirty distant distinct diverse double dry dual dull eager earliest early
   easier easiest easy eastern eldest elderly elite elusive empty enormous entire equal exact extra extreme faint fair fake false familiar famous far
   fast faster fastest favourite fewer fierce final fine firm first fit flat foreign former forthcoming fragile free frequent fresh friendly front
   full fuller fundamental funny further future gentle genuine glad global gold golden good gradual grand grateful gray great greater
   greatest green grey grim gross guilty half handy happier happy hard harder hardest harsh healthier healthy heavier heavy
   hidden high higher highest holy honest hot huge humble hungry ideal idle ill immense incoming indoor inner innocent intact intense interim
   joint junior keen key lame large larger largest last late latest latter lazy lead lean least left less lesser light likely
   lively local lone lonely long longer longest loose loud low lower lowest lucky mad main major married massive mature mere middle
   mild minor mixed moderate modern modest monthly more most mutual naive narrow nearby nearest neat nervous net new newer newest newly nice
   noisy northern obese odd old older oldest only open orange orderly outdoor outer outright outstanding overall overseas own pale parallel parent partial
   past perfect pink plain pleasant poor poorer poorest pregnant present prime prior profound prompt proper proud pure purple quick quicker
   quiet random rapid rare raw ready real recent red regular reliable remote rich richer richest right robust rough round royal sad safe
   safer same scarce secure senior separate serious severe shallow sharp sheer short shorter sick significant silent silver similar simple simpler
   single sleek slight slim slow slower small smaller smallest smart smooth sober soft solar sole solid solo some sore southern
   spare special stable stark steady steep stiff straight strange strict strong stronger strongest stubborn stupid subtle sudden
   sunny super superior sure sweet swift tall tender terrible thick thin third tight tiny tired top tough true twin typical ugly
   ultimate unaware unclear uncertain uneven unfair unhappy uniform unique unknown unlikely unsafe unusual upcoming upper urgent used useful usual vague vast vivid vulnerable
   warm warmer weak weaker wealthy weary weekly weird well western wet whole wicked wide wider widespread wild willing wise wooden worse
   worst worth worthy wrong yearly yellow young younger youngest
   african american asian australian brazilian british canadian chinese dutch european french german indian indonesian iranian irish israeli italian japanese
   korean mexican pakistani polish russian spanish swedish swiss thai turkish ukrainian`,
);

/** Endings of adjectives and adverbs; nouns that have them too ("hospital", "patient") are told by what follows. */
export const ADJECTIVE_ENDING =
  /(?:[^t]al|ional|ental|[tdcsg]ive|ous|[^t]able|ible|[^r]ful|less|[^thns]ic|atic|etic|istic|[^d]ary|ish|[^aeiou]ly|[^p]ian|[a-z]{3}[iv]ant)$/;
