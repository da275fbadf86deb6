import { wordSet } from './words';

/** English adjectives and adverbs, folded, that no ending gives away; a phrase may begin with one and never ends with it. */
export const ADJECTIVES = wordSet(
  `accurate adequate affiliate affluent alternate ample apt appropriate articulate compassionate considerate corporate deliberate desperate
   elaborate fortunate immediate inadequate inappropriate indiscriminate innate intermediate intimate intricate legitimate moderate
   passionate private separate ultimate unfortunate additional absent abundant adjacent apparent competent confident consistent convenient
   current decent different dominant efficient eminent evident excellent frequent imminent important independent innocent insufficient
   intelligent magnificent permanent persistent pleasant potent predominant present prevalent prominent recent reluctant significant
   silent stringent subsequent sufficient transparent urgent violent novel so-called long-term short-term well-known
   familiar peculiar particular similar circular linear nuclear
   acute adverse aged amazing ancient anxious apparent aware awkward bad beloved big bigger biggest bitter black blind blue bold brave
   brief briefly bright broad broader brown busy careful certain cheap chief chronic civil clean clear clearer clever close closer closest
   cold common complex concrete constant cool correct crucial curious daily damp dangerous dark dead deaf dear deep deeper deeply
   delicate dense different difficult diligent direct dirty distant distinct diverse double dry dual dull eager earliest early
   easier easiest easy eastern eldest elderly elite elusive empty enormous entire equal exact extra extreme faint fair fake false familiar famous far
   fast faster fastest favourite fewer fierce final fine firm first fit flat foreign former forthcoming fragile free frequent fresh friendly
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

/** Endings of adjectives. */
const ENDING = /(?:al|[tdcsg]ive|ous|able|ible|[^r]ful|less|ic|ary|ory|ular|olar|ish|[iv]ant|esque)$/;

/** Nouns, folded, that end like adjectives. */
const NOUNS = wordSet(
  `admiral animal appeal approval arrival arsenal betrayal burial canal capital carnival cathedral cereal chemical clerical coal coral
   crystal deal denial disposal editorial festival funeral goal heal herbal hospital ideal individual interval jackal journal manual
   material meal medal memorial metal mineral mural musical offal official orbital oral pal pedal pedestal petal pharmaceutical
   portal potential principal professional proposal rebuttal recital referral refusal rehearsal removal renewal rental reprisal
   retrieval revival rival royal sandal scandal seal serial signal steal survival terminal testimonial total trial tribal
   tribunal tutorial upheaval vandal veal withdrawal zeal rehearsal criminal intellectual liberal radical tropical digital
   abrasive additive adhesive alternative archive captive collective contraceptive cooperative corrective detective directive drive executive
   explosive fugitive incentive initiative laxative locative missive motive narrative native negative objective operative positive
   preservative representative sedative derivative olive hive
   cable constable fable gable stable syllable table timetable variable vegetable bible crucible mandible
   handful spoonful wireless business
   academic acrylic alcoholic antibiotic arithmetic arsenic aspic attic bionic catholic ceramic cleric clinic comic cosmetic critic cubic
   cynic diabetic diuretic emetic epidemic epic ethic fabric fanatic frolic garlic generic graphic heretic hydraulic lyric magic mechanic
   medic metric mimic mosaic music narcotic neurotic nomadic olympic optic orthodontic organic pandemic panic paramedic picnic plastic
   politic prosthetic psychic public relic republic rhetoric romantic rubric sceptic skeptic static statistic synthetic tactic tic topic
   toxic traffic tunic analytic genetic logistic characteristic heuristic linguistic gymnastic athletic aerobic electronic
   adversary anniversary apothecary beneficiary boundary burglary canary commentary constabulary depositary diary dictionary dignitary
   documentary estuary functionary glossary granary infirmary intermediary itinerary judiciary library luminary mercenary military
   missionary notary obituary ovary penitentiary piscary quandary rosary salary sanctuary secretary seminary subsidiary summary tributary
   vocabulary
   accessory advisory allegory category conservatory crematory directory dormitory factory glory history inventory laboratory
   lavatory memory observatory oratory promontory refractory repertory repository story territory theory trajectory victory
   armory armoury cellular popular scholar solar dollar collar molar polar
   blemish brush catfish crayfish dish fetish finish fish goldfish jellyfish nourish parish polish radish relish rubbish selfish shellfish
   starfish swordfish varnish
   covenant defiant elephant giant grant infant instant plant pollutant servant tenant variant warrant irritant`,
);

/** Whether an ending shows that a folded word is an adjective or adverb. */
export function hasAdjectiveEnding(word: string): boolean {
  return word.length > 4 && ENDING.test(word) && !NOUNS.has(word);
}
