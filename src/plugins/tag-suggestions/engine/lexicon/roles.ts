import { wordSet } from './words';

/** What people are, as common nouns: one of them before a name, or one of their family, makes it a person's. */
export const ROLES = wordSet(
  `actor actress artist author architect activist astronaut athlete attorney bassist bishop boxer captain chef coach comedian
   commentator commander composer conductor correspondent critic dancer defender designer drummer economist engineer
   entrepreneur explorer farmer filmmaker footballer founder frontman general goalkeeper golfer guitarist historian inventor
   journalist judge lawyer lawmaker lieutenant manager midfielder minister musician neighbour neighbor novelist nurse officer
   owner painter philosopher photographer physicist pianist pilot player poet politician president producer professor
   programmer psychologist publisher rapper researcher rider runner sailor scholar scientist sculptor secretary senator
   sergeant shooter singer skipper soldier songwriter spokesman spokesperson spokeswoman striker student swimmer teacher
   trainer translator violinist vocalist weightlifter wrestler writer
   son daughter wife husband brother sister father mother uncle aunt nephew niece cousin grandson granddaughter widow
   friend colleague girlfriend boyfriend fiance grandfather grandmother named`,
);
/** What people do and nothing else does, in the forms of a report. */
export const HUMAN_ACTS = wordSet(
  `said says told added who whose stated noted explained asked writes wrote argued he she married died born graduated studied
   retired resigned testified believes believed thinks thought feels felt recalled recalls replied remembers sang coached
   attended smiled laughed congratulated thanked urged welcomed emphasised emphasized remarked knew loved hoped wanted`,
);
/** Common nouns of bodies, before or behind their names. */
export const OF_BODY = wordSet(
  `band company firm label network newspaper magazine broadcaster manufacturer airline carmaker startup retailer club team
   subsidiary publisher daily weekly chain bank party agency charity militia insurgents militants fighters brand website
   spokesman spokesperson executives shares employees`,
);
/** Past forms of common verbs that do not end in -ed. */
export const PAST_FORMS = wordSet(
  `became began bore bought broke brought built came caught chose cut did drew drove fell felt flew fought found gave got grew had
   held hit kept knew lay led left lent let lost made meant met paid put ran rode rose said sang sat saw sent set shot spent
   spoke stood swam swore taught thought threw told took went was were won wore wrote is has will would`,
);
