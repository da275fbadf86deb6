import type { Kind } from '../types';
import { wordSet } from './words';

/** Common nouns, folded, that tell what a name is of when they stand in it, as its last word or before "of". */
export const HEADS: Readonly<Record<Exclude<Kind, 'person' | 'topic'>, ReadonlySet<string>>> = {
  organisation: wordSet(
    `academy administration agency airlines airways alliance army assembly association authority bank battalion board
     brigade broadcasting bureau cabinet centre center chamber church club coalition college command commission committee
     communications community company confederation congress consortium cooperative corp corporation corps council court
     department directorate division enterprise enterprises establishment faculty federation firm fleet force forces
     forum foundation front fund government group guard hospital house inc industries institute institution institutions
     laboratories laboratory lab labs league legislature library limited llc llp lok ltd sabha ministry museum navy
     network newspaper office orchestra organisation organization panel parliament party police polytechnic press
     records regiment registry research school secretariat section senate service services society squadron staff state's
     station studio studios team times tribunal trust union university vidyalaya vidyapeeth wing works yard railways
     infantry cavalry artillery railroad railroads railway parishad mandal nigam samiti sangh sangathan ayog aayog panchayat rifles lancers fusiliers grenadiers flotilla plc pvt gmbh co entertainment partners associates systems technologies motors radio television news magazine herald tribune gazette`,
  ),
  place: wordSet(
    `airport airfield avenue base basin bay beach bridge canal cape castle cathedral cemetery city coast county creek
     dam desert district fort garden gardens gate glacier gulf hall harbour harbor heights hill hills island islands
     isle junction lake lane mahal mandir mosque mount mountain mountains nagar ocean palace park parish peninsula plaza
     port province range region reservoir river road sea shire square stadium strait street temple territory tower town
     township valley village ward waterfall woods zone cantonment taluk tehsil oblast prefecture pradesh marg ghat bhawan bhavan chowk sagar kingdom republic empire states
     emirates hotel auditorium theatre theater highway field mall neighborhood neighbourhood junction coulee ave`,
  ),
  event: wordSet(
    `anniversary awards battle campaign celebrations ceremony championship championships conclave conference congress
     convention cup day days derby dialogue election elections exercise expedition expo exhibition fair festival final
     games grand jayanti kumbh meet meeting mela olympics open parade prix revolution series session siege summit
     symposium talks tournament treaty uprising war week workshop hackathon challenge diwas pakhwada mahotsav saptah utsav`,
  ),
  programme: wordSet(
    `abhiyan abhiyaan campaign fellowship initiative karyakram mission operation plan policy portal program programme
     project scheme scholarship yatra yojana pariyojana internship corridor`,
  ),
  equipment: wordSet(
    `aircraft carrier corvette drone engine fighter frigate gun helicopter howitzer missile radar rifle rocket satellite
     ship submarine system tank torpedo vehicle vessel warship launcher destroyer weapon weapons cannon mortar
     interceptor sonar`,
  ),
  work: wordSet(
    `accord act agreement album amendment arrangement bill book code constitution convention film guide handbook journal law manual
     memorandum novel order ordinance protocol regulation regulations report resolution review rules song standard
     standards statute strategy survey symphony guidelines framework directive`,
  ),
};

/** Whether a folded word is a common noun that names end in. */
export function isHead(word: string): boolean {
  return (
    HEADS.organisation.has(word) ||
    HEADS.place.has(word) ||
    HEADS.event.has(word) ||
    HEADS.programme.has(word) ||
    HEADS.equipment.has(word) ||
    HEADS.work.has(word)
  );
}

/** Particles inside the names of persons. */
export const NAME_PARTICLES = wordSet(
  'de da do dos das del della di du el la le von van der den ter ten bin bint ibn al ul ur e y zu af st mac o',
);

/** Nouns before "of", "for" or "on" that make one name with what follows. */
export const TAKES_OF = wordSet(
  `ministry department university institute battle bank court council commission committee board bureau office centre
   center academy college school church house army kingdom republic states union league state government duchy county
   city town bay gulf cape isle isles strait sea mount fort order knights lord society association federation
   confederation organisation organization foundation museum library archives directorate division agency authority
   treaty act bill declaration convention charter code siege fall war day week year festival parliament congress house
   comptroller controller guild friends sons daughters archdiocese diocese register registrar chamber international
   field faculty center centers centres institutes fellowship palace tower temple statue gate valley lake hall bridge
   master bachelor doctor laboratory port district province conference summit exercise campaign mission forum fund
   programme program project scheme initiative alliance network partnership panel secretariat establishment group
   service services records survey directorate inspectorate tribunal trust journal dictionary encyclopedia handbook
   report book legend game lord song tale tales return rise curse rules joint inter-governmental commissioner corps`,
);
