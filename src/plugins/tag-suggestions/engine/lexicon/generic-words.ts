import { wordSet } from './words';

/** Everyday English words, folded, that no editor would tag a story with by themselves. */
export const GENERIC_WORDS = wordSet(
  `ability able access account action activity actual addition address advance advantage affair age aim allow amount answer
   approach appropriate april area argument article aspect attempt attention august author available average aware
   background balance base basic basis beginning behalf benefit best better big bit bring broad build building call capacity
   care career case category cause central century certain challenge chance change character check choice choose clear close
   collection combination come comment common community comparison complete complex concept concern condition confidence
   consideration contact content context continue contribution control cost country couple course create creation critical
   current cut daily danger data date day deal decade december decision deep degree demand description design detail
   determination develop development difference different difficult difficulty direction discussion document easy economic
   edition effect effective effort element end entire entry environment equal error establish evaluation event evidence
   example excellent existing expect experience expert explanation expression extent eye face fact factor failure familiar
   family fast favor feature february feel feeling field figure file final finding fine fit focus force form format forward
   framework free friday friend full function future gain general global go goal good great ground group growth guide half
   hand happen happy hard head heart help high highlight hold home hope host hour house idea image impact implementation
   important improve improvement increase individual influence information initial initiative input insight instance
   interest internal introduction involve issue item january job join journey july june key kind knowledge lack land language
   large late lead leader leadership learning left lesson letter level life light limit line link list little live local location long
   look lot love low main major majority man manner march mark mass material matter mean measure medium member mention message
   method middle million mind minute mission model moment monday money month morning move movement name nation national
   natural nature necessary need network new news next night nine note notice november number object objective occasion
   october offer office official old open operation opinion opportunity option order organisation organization original outcome page paper part participant
   participation particular party past path pattern people percent percentage perfect performance period person personal
   perspective phase phone photo phrase picture piece place plan play point policy popular population position possibility
   possible post potential power practice practical presence present pressure previous price primary principle prior priority private
   problem procedure process product production professional program progress project promise proposal provide public
   purpose quality quarter question quick range rate reach reaction read reader ready real reality reason recent record reduce reference
   region relation relationship release relevant report request requirement research resource response responsibility
   rest result review right rise risk role room rule run safe sample saturday save scale scenario schedule scope second
   section sector selection send sense separate september series service session set setting shape share short show side sign
   significant similar simple single site situation size skill small social society solution sort source space special
   specific staff stage stakeholder standard start state statement station step story strategy strength strong structure student
   study stuff style subject success suggestion summary sunday support sure system table talk target task team technique
   term test text theme theory thing think third thought thursday time tip title today tool top topic total track
   tradition trend trial true trust truth try tuesday turn type understand understanding unit update use user valid invalid validity value variety
   eligible applicable pending approved annexure mode margin credit
   version view vision visit visitor voice volume wait walk want watch way wednesday week weekend whole wide win wish woman wonder
   word work worker working world worth write year young zero lakh crore rs per cent aug jan feb apr jul sep oct nov dec
   added announced according said told stated noted explained made taken given based included including held led used across
   ensure ensuring providing help helping make making get getting see find want keep take give look looking know thank thanks
   please click fy cr no nos ltd million billion trillion tonne tonnes trainee central http https www com org gov pdf pic twitter via hon'ble shri smt`,
);
