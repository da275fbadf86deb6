import { wordSet } from './words';

/** Everyday English verbs in their plain form, folded, that are seldom nouns; a phrase neither begins nor ends with one. */
const VERBS = wordSet(
  `accelerate accept accommodate accompany accomplish account achieve acknowledge acquire act activate adapt add
   adhere adjust administer admit adopt affect agree allocate allow alter analyse analyze announce anticipate
   apologise appear apply appoint appreciate approach approve argue arise arrange arrive articulate ask aspire
   assemble assert assess assign assist assume assure attach attain attempt attend attract augment author authorise
   await become befall beg begin behave believe belong blame boast bolster boost bother bring broaden build calculate
   capture carry cease celebrate characterise cherish choose cite clarify classify coincide collaborate collapse
   collect combine come commence commend commit communicate compare compel compete compile complain complement comply
   comprise conceal concede conceive concentrate conclude confer confirm confront confuse congratulate connect
   consider consist constitute constrain construct consult consume contain contend continue contribute convene convert
   convey convince cooperate coordinate cope correlate correspond create criticise cultivate curb decide declare
   dedicate deem deepen defend define deliver demonstrate denote deny depart depend depict deploy derive describe
   deserve destroy detect deteriorate determine develop devise devote diagnose differ differentiate diminish disagree
   disappear disclose discontinue discourage discover discuss dismiss dispatch disrupt disseminate distinguish
   distribute diversify divide dominate donate earn ease eat elaborate elect elevate eliminate embark embed embrace
   emerge emphasise employ empower emulate enable enact encompass encounter encourage endanger endeavour endorse
   endure enforce engage enhance enjoy enlarge enrich enrol ensure entail enter entitle equip eradicate establish
   evaluate evolve examine exceed exclude execute exhibit exist expand expect expedite explain explore expose express
   extend facilitate fade fail familiarise fasten feel felicitate finalise find flourish follow forbid foresee forget
   formulate foster fulfil gather generate get give glean go govern grasp greet grow happen hear help hesitate hinder
   hire identify ignore illustrate imagine impede impel implement imply impose impress improve inaugurate include
   incorporate incur indicate induce infer inform inhibit initiate innovate inquire insist inspect inspire install
   instruct integrate intend intensify interact interfere interpret intervene introduce invest investigate invite
   involve isolate join justify keep kill know lag last laud learn leave lend let linger listen live lose maintain
   make manage maximise mediate meet migrate minimise miss mitigate mobilise modify motivate multiply navigate
   necessitate neglect negotiate notify nurture obey observe obtain occupy occur operate oppose opt optimise organise
   originate oust outperform outweigh overcome oversee owe participate penetrate perceive perform persist persuade
   pertain possess postpone pour predict prefer prepare prescribe preserve presume prevail prevent proceed proclaim
   produce prohibit prolong promote propel propose prosper protect prove provide provoke publicise publish pursue put
   qualify raise reach react reaffirm realise reassure receive reckon recognise recommend reconcile recover recruit
   rectify reduce refer refine reflect refuse regain regulate reinforce reiterate reject relate relax rely remain
   remember remind remove render renew reopen repeat replace represent require resemble reside resign resist resolve
   respond restore restrict resume retain retire retrieve reveal revise revive revolve rotate ruin satisfy say scream
   see seek seem seize sell send serve settle shrink simplify sit solve speak specify spend stabilise steal steer
   stimulate streamline strengthen strive submit substitute succeed suffer suggest suit summarise summarize supervise
   suppose surpass surround survive suspend sustain swap tackle tailor take teach tell tend terminate testify thank
   think threaten thrive throw transcend translate transmit try undergo underline undermine underscore understand
   undertake unfold unify unite unlock unveil uphold urge utilise vacate validate vary verify violate want warn weaken
   wear weigh welcome widen withdraw withhold withstand wonder worsen write`,
);

/** Past and third forms that no rule makes. */
const IRREGULAR = wordSet(
  `backs inks pays arose ate awoke became been began begun bent bore born bought bound bred broke broken brought built burnt came
   caught chose chosen clung crept dealt done drawn drew driven drove drunk dug eaten fallen fell felt fled flew flown
   forbade forgot forgotten fought found froze frozen gave gone got gotten grew grown had heard held hidden hit hung
   hurt kept knew known laid lain leapt learnt led left lent lit lost made meant met mistook overcame overtook paid
   put quit ran rang read ridden risen rode rose said sang sank sat saw seen sent set shaken shone shook showed shown
   shrank shut slept slid sold sought spent spoken sprang stole stolen stood struck stuck sung sunk swam swept swore
   sworn swum swung taken taught thought threw thrown told took tore torn understood undertaken undertook underwent
   went withdrew woke won wore worn wove woven written wrote`,
);

/** Whether a folded word is a form of an everyday verb and no noun that would stand in a phrase. */
export function isVerbForm(word: string): boolean {
  if (VERBS.has(word) || IRREGULAR.has(word)) return true;
  const { length } = word;
  if (length < 4) return false;
  if (word.endsWith('s'))
    return (
      isPlain(word.slice(0, -1)) ||
      (word.endsWith('es') && isPlain(word.slice(0, -2))) ||
      (word.endsWith('ies') && isPlain(`${word.slice(0, -3)}y`))
    );
  if (word.endsWith('ied')) return isPlain(`${word.slice(0, -3)}y`);
  return length > 4 && word.endsWith('ed') && isStemOf(word.slice(0, -2));
}

/** Whether a folded word in -ing is made from an everyday verb. */
export function isVerbInIng(word: string): boolean {
  return word.length > 5 && word.endsWith('ing') && isStemOf(word.slice(0, -3));
}

/** "agre", "compil" and "refer(r)": what is left when -ed or -ing is taken off. */
function isStemOf(rest: string): boolean {
  const last = rest.length - 1;
  if (isPlain(rest) || isPlain(`${rest}e`)) return true;
  return rest.charAt(last) === rest.charAt(last - 1) && isPlain(rest.slice(0, last));
}

function isPlain(word: string): boolean {
  return VERBS.has(word) || VERBS.has(word.replace(/iz(e|ing)?$/, 'is$1'));
}
