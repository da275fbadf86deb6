import { wordSet } from './words';

/** Forms of address and ranks, folded, that stand before a person's name and are no part of it. */
export const HONORIFICS = wordSet(
  `mr mrs ms miss mx dr prof professor sir dame lord lady shri shree smt sri sushri kumari km thiru selvi janab begum
   pandit pt maulana swami sardar er adv ca hon honble hon'ble rev reverend bishop archbishop cardinal fr father sister brother pope rabbi
   imam sheikh shaikh his her excellency highness majesty holiness he h.e señor senor herr frau monsieur madame mme
   lt lieutenant gen general maj major col colonel brig brigadier capt captain cmdr commander cdr cmde commodore adm
   admiral vadm radm rear vice air marshal wing squadron group flight field sgt sergeant cpl corporal pvt subedar naik
   havildar sepoy retd ips ias ifs irs vsm avsm pvsm sm nm vm ysm uysm`,
);

/** Offices, folded: a person who holds one stands beside them, they are not part of the name. */
export const OFFICES = wordSet(
  `president president's vice-president premier prime minister chief deputy secretary under-secretary joint additional special
   union state cabinet raksha mantri pradhan rajya grih vitta videsh chairman chairwoman chairperson chair governor
   lieutenant-governor mayor senator sen congressman congresswoman representative rep mp mla judge justice speaker attorney
   director director-general principal head dean chancellor vice-chancellor ambassador commissioner inspector
   spokesperson spokesman spokeswoman officer adviser advisor cio ceo cfo cto coo md dg cmd acting interim former ex
   ex-president king queen prince princess emperor empress duke duchess count baron tsar sultan administrator
   superintendent coach editor producer actor actress singer author professor leader manager analyst engineer collector magistrate member members advisors advisers directors
   secretaries ministers officers commissioners representative representatives cabinet-secretary speaker
   sheriff coroner constable detective astronaut cosmonaut archdeacon provost curator treasurer comptroller consul envoy`,
);

/** Words that, ahead of "of", "for" or another office, complete an office and not a name. */
export const OFFICE_LINKS = wordSet('of for in to the and & cum');
