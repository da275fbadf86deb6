import { wordSet } from './words';

/**
 * English nouns and words of two uses, folded, that say how a story tells and not what it is about. Beside `GENERIC_WORDS`,
 * which names heed too, these count for phrases only: none is a tag by itself, all may be part of one ("drug use").
 */
export const VAGUE_WORDS = wordSet(
  `government
   aftermath alliance-building amount analysis angle announcement anybody anyone apology appearance appeal applicant arrangement array aside
   aspiration assessment assistance assumption assurance attendee awareness bar barrier batch beginner belief bid bit blame body book boss bottom
   box boy brand breadth break breakthrough brother bunch burden buyer calculation candidate capability cent centre chairman champion chance chapter
   characteristic chart chief child circle circumstance citation claim clarity class clip closing cohort colleague column comfort
   commenter commitment companion comparison component composition compromise conclusion conduct conjunction connection consensus consequence
   consequences considerable constraint consultant contender contender content-wise contrary contrast contribution convenience
   conversation coordination core corner counterpart coverage criterion criteria crowd custom customer damage  deadline dear decline
   decrease dedication definition degree delay delivery denial departure depth desire destination detail determination development device diagram dialogue
   dimension director disadvantage discovery display distance distinction distribution dozen draft drawback dream drop dollar duration duty
   ease edge editor efficiency effectiveness elsewhere emphasis encounter endeavour engagement enthusiasm enterprise era essence estimate
   everyday exception excitement execution executive exhibition existence expansion expectation expense expertise exposure extension
   extra factor faculty feedback fellow feat fold folk follow-up footprint formation former forum foundation founder fraction framework
   frequency front fund gap gathering girl glance glimpse graph guest guidance guideline guy half halt handful harm headquarters
   height hint history hope hour hurdle hundred identity illustration image imbalance importance impression inability incentive incidence
   inclusion indication indicator inception incident inspiration installation institute institution instruction intake integration intensity intention interaction
   intervention interview introduction investigation investigator invitation involvement inquiry itself judgement judgment kid label  lab
   lack lady last length likelihood limitation line-up linkage lot magnitude maker management manager mandate map matter maximum
   mean meaning means measurement mechanism meeting mentor metric milestone minimum minister  minute misconception mistake mixture model
   momentum mood motivation mr mrs ms dr narrative neighbour norm notion novelty objective observation obstacle odds officer official onset
   operation opponent optimism origin outcome outline outlook output outset overview owner pace package pair panel paragraph parameter partner
   partnership passage passion patience pause  peer penalty perception performance perspective persistence phenomenon pile pillar pity  pleasure
   pool portion pot practitioner precaution precision preference preparation presentation president presence prevalence priority prize
   probability professor proficiency profile progression proof proportion proponent prospect provision publication pupil query quest quo
   quota quotation race ranking rate ratio reader rationale readiness reality realm reason recall receipt recipient recognition
   recommendation reference regard regime reliance reluctance remainder remark reminder removal reputation rescue researcher resolution respect respondent response
   restriction reviewer revision reward root routine row sake sale satisfaction saying scene  scheme scholarship scientist scope score seat secret
   sector section segment selection seminar sense sentence sequence setback setup sheer shift shortage significance similarity slot somebody
   spectrum speaker   spokesman spokesperson spokeswoman spot spouse stance stretch strand stream string strength struggle submission subgroup
   subset substance suggestion sum superiority supervisor supply surface surprise survey  suspicion symbol symptom synergy tackle tale
   teammate teenager tendency tens terms territory testimony thanks threat threshold thousand tie title toll tone touch trace track
   tradition trainer trait trajectory transcript transition treat tribute trigger trouble turnout twist ton type undertaking uncertainty update
   upgrade uptake urge usage user utility  venue verdict verge versus vice viewer viewpoint vicinity vision  vow warning way weakness wealth
     weekday whom willingness winner wisdom wording workshop worry writer yardstick
   author colleague doctor expert guy participant  people person study trial finding finder study's subject sample evidence
   life times news newsletter  copyright photo caption    post article story headline editor's press release media contact spokesperson
   conference briefing journal publisher credit advertisement advertising subscription follow share tweet     
   kilometre km metre mile foot feet inch gram kg mg ml litre pound ounce hectare acre degree celsius minute hr
   inauguration dignitary guidance occasion gathering august chairmanship address ceremony function programme event  meeting delegation
   mr mrs ms dr prof sir madam
   ad  bill call card case cent change couple cup day drop edge end  face file fire foot hand head hit home ice inch item job kit
   lap leg lid lip list loop luck map menu mess mile mix mode mouth name neck net nose note pack page path pen pin pipe plate
   plot plus pole pop port pot push quiz rank rest ring rope row seat shelf shop shot side sign size  slide song soul stage
   star step stick stone tap tape tip toe tool top toy tray tube turn unit wall ward wind wing wire yard year`,
);

/** What a text calls a body, a law or a paper for short after it has named it. */
export const BODIES = wordSet(
  'act agency annexure authority bill board bureau commission committee council department institute ministry',
);

/** Everyday words that editors tag with all the same when a story keeps coming back to them. */
export const PLAIN_SUBJECTS = wordSet(
  `accessibility building care content cost data design education energy environment family growth heart information
   language leadership learning music money movement nature phone photo plant policy population price privacy product
   production relationship research resource safety security student training transport voice woman women young youth
   engineer engineering space career market business farm farmer land air flight justice king queen prince princess ambassador lady actor actress singer coach`,
);
