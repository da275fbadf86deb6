import { findDefinitions } from '../acronyms';
import { readArticle } from '../article/reading';
import { newNames } from './index';

const read = (text: string, title = '') =>
  newNames(
    readArticle({
      fields: [
        { name: 'title', role: 'title', text: title },
        { name: 'text', role: 'body', text },
      ],
    }),
    findDefinitions(text, 'text'),
  );
const names = (text: string, title?: string) => read(text, title).map((each) => each.name);
const kinds = (text: string) => Object.fromEntries(read(text).map((each) => [each.name, each.kind]));

describe('new names', () => {
  it('join words over "of", "and" and "&" where one name needs them', () => {
    expect(
      names('Staff of the Ministry of Health and Family Welfare met the Coastal Research & Rescue Society.'),
    ).toEqual(['Ministry of Health and Family Welfare', 'Coastal Research & Rescue Society']);
  });

  it('stay two where "and" joins two names', () => {
    expect(names('The talks between Anil Varma and Liv Haugen ended.')).toEqual(['Anil Varma', 'Liv Haugen']);
  });

  it('run over the commas of a portfolio', () => {
    expect(names('He joined the Ministry of Fisheries, Animal Husbandry and Dairying in spring.')).toEqual([
      'Ministry of Fisheries, Animal Husbandry and Dairying',
    ]);
  });

  it('leave out ranks, offices and forms of address', () => {
    expect(names('Later Lt Gen R. K. Menon met Union Minister Smt Asha Rao and Dr. Paul Weiss.')).toEqual([
      'R. K. Menon',
      'Asha Rao',
      'Paul Weiss',
    ]);
  });

  it('take no word of a headline that the sentences do not show to be a name', () => {
    expect(
      names('The harbour of Talla was closed by a storm.', 'Storm Closes Busy Harbour In Talla'),
    ).toEqual(['Talla']);
    expect(names('The harbour of Talla was closed.', 'STORM CLOSES BUSY HARBOUR IN TALLA')).toEqual([
      'Talla',
    ]);
  });

  it('count a surname as its bearer, unless two share it', () => {
    const one = read('The pilot Anil Varma landed. People cheered Varma.');
    expect(one.map((each) => [each.name, each.mentions.length])).toEqual([['Anil Varma', 2]]);
    expect(names('They met Anil Varma and Sunil Varma. People cheered Varma.')).toContain('Varma');
  });

  it('keep nested names apart', () => {
    expect(names('The panel INIGC-P&PT grew out of INIGC-PT, itself a part of INIGC.')).toEqual([
      'INIGC-P&PT',
      'INIGC-PT',
      'INIGC',
    ]);
  });

  it('are no months, weekdays, people of a country, addresses or plain words with a capital', () => {
    expect(
      names(
        'On Monday, in August, the Indian side agreed. Proposals came at www.Talla.example and @Talla. The Proposals were good.',
      ),
    ).toEqual([]);
  });

  it('are one where an acronym is spelt out twice, in the plural or with a word more', () => {
    expect(names('A Harbour Safety Council (HSC) met. All Harbour Safety Councils (HSCs) met.')).toHaveLength(
      1,
    );
    expect(names('The Talla Arts Award (TAA) and the Talla Arts Award Scheme (TAA) began.')).toHaveLength(1);
    expect(names('The Harbour Safety Council (HSC) met the Higher Studies Centre (HSC).')).toHaveLength(2);
  });

  it('fold the plural of an acronym', () => {
    expect(read('The MSPs met. One MSP left.').map((each) => each.mentions.length)).toEqual([2]);
  });

  it('have a kind by the nouns in them and the words around them', () => {
    expect(
      kinds(
        'Anil Varma said that Exercise Blue Wave began in Talla. The Coastal Bank, the Clean Harbour Mission and the Pilotage Act helped. INS Varuna and the Karsa River were shown.',
      ),
    ).toEqual({
      'Anil Varma': 'person',
      'Exercise Blue Wave': 'event',
      Talla: 'place',
      'Coastal Bank': 'organisation',
      'Clean Harbour Mission': 'programme',
      'Pilotage Act': 'work',
      'INS Varuna': 'equipment',
      'Karsa River': 'place',
    });
  });
});

describe('kinds and forms of new names', () => {
  it('come from head nouns, forms of companies and the words of places', () => {
    expect(
      kinds('They tested a Directed Sound Weapon (DSW) and signed a Mutual Berth Arrangement (MBA).'),
    ).toEqual({
      'Directed Sound Weapon': 'equipment',
      'Mutual Berth Arrangement': 'work',
    });
    expect(kinds('A firm, Varma & Haugen, and one called Talla & Co built it.')).toEqual({
      'Varma & Haugen': 'organisation',
      'Talla & Co': 'organisation',
    });
    expect(kinds('It sank off the coast of Talla. Others landed in the Quirinas later.')).toEqual({
      Talla: 'place',
      Quirinas: 'place',
    });
    expect(kinds('They cited the Northern Convention on the Use of Harbours (NCUH).')).toEqual({
      'Northern Convention on the Use of Harbours': 'work',
    });
  });

  it('are places for countries whose names are plurals, and no persons with initials behind', () => {
    expect(kinds('Later the Netherlands signed. They praised Talla GI and R. K. Varma.')).toEqual({
      Netherlands: 'place',
      'Talla GI': 'organisation',
      'R. K. Varma': 'person',
    });
  });

  it('are no persons when they return in full again and again, with no sign of one', () => {
    expect(
      kinds(
        'Villages kept Harit Duniya. They had planned Harit Duniya since May. Schools join Harit Duniya too.',
      ),
    ).toEqual({ 'Harit Duniya': 'topic' });
    expect(
      kinds('They met Anil Varma. Later Anil Varma left. Some blame Anil Varma, but Varma said nothing.'),
    ).toEqual({ 'Anil Varma': 'person' });
  });

  it('are singular where the text has the plural of a model', () => {
    const [model] = read('Two Q-400s were delivered. The Q-400s work.');
    expect(model).toMatchObject({ name: 'Q-400', kind: 'equipment' });
    expect(model?.mentions).toHaveLength(2);
  });

  it('are places in the case of the text when they are its dateline', () => {
    expect(kinds('NEW TALLA: The cabinet met. It was called to New Talla.')).toEqual({
      'New Talla': 'place',
    });
    expect(kinds('TALLA, Jan 5 - The cabinet met.')).toEqual({ Talla: 'place' });
    expect(kinds('NATO: The cabinet met.')).toEqual({ NATO: 'organisation' });
  });

  it('are formations with their number, at the start of a sentence also', () => {
    expect(
      names(
        'The 65th Coast Division and the VI Corps met. Fourth Air Force stayed. He led 2 Guards Brigade and 12 Divisions.',
      ),
    ).toEqual(['65th Coast Division', 'VI Corps', 'Fourth Air Force', '2 Guards Brigade']);
  });

  it('have small words with capitals inside a sentence, and no amounts or dates', () => {
    expect(
      names(
        'Later she left All Souls College for Eye On Lanterns. In October 2007 Varma won. On 3 May Haugen gave KORA 11.7 Billion.',
      ),
    ).toEqual(['All Souls College', 'Eye On Lanterns', 'Varma', 'Haugen', 'KORA']);
  });

  it('are titles between quotation marks, and nicknames inside a name', () => {
    const work = read('He read the book ‘A Harbour in Winter’ twice. Some call it “very cold” weather.');
    expect(work.map((each) => [each.name, each.kind])).toEqual([['A Harbour in Winter', 'work']]);
    expect(names('Later William "Buckshot" Varma met Haugen.')).toEqual([
      'William "Buckshot" Varma',
      'Haugen',
    ]);
  });

  it('stand apart where one owns the other, or says what the other is for', () => {
    expect(names("We saw Karsa's Navy and the People's Republic of Talla.")).toEqual([
      'Karsa',
      "People's Republic of Talla",
    ]);
    expect(names('He left the Hockey League for the Karsa Eagles.')).toEqual([
      'Hockey League',
      'Karsa Eagles',
    ]);
    expect(names('He came to Old Mirana Taluk of Karsa District of Talla.')).toEqual([
      'Old Mirana Taluk',
      'Karsa District',
      'Talla',
    ]);
  });

  it('are no measures and everyday abbreviations, and no adjectives made of names', () => {
    expect(names('An AI-enabled CD with a PhD gave 500 GW. Many anti-Karsan VIPs saw it.')).toEqual([]);
    expect(
      names('It had a 3.60 KRA with 34 VLO. The KRA fell. Then 20 KORA planes came, and in 2019 KORA left.'),
    ).toEqual(['KORA']);
    expect(kinds('An API was shown in the US.')).toEqual({ API: 'topic', US: 'place' });
  });

  it('have the kind that articles, quotation marks, nouns and families tell', () => {
    expect(
      kinds(
        'We saw the Blue Marisol. The Mirador said no. They sang ‘Harit Dhara’. Later his daughter Mirana left with the band Killing Tide.',
      ),
    ).toEqual({
      'Blue Marisol': 'topic',
      Mirador: 'organisation',
      'Harit Dhara': 'topic',
      Mirana: 'person',
      'Killing Tide': 'organisation',
    });
    expect(
      kinds('They tested the Q/K-18C Lantern, a Varuna-class frigate, Vayu-3 and a Garuda missile.'),
    ).toEqual({
      'Q/K-18C Lantern': 'equipment',
      'Varuna-class': 'equipment',
      'Vayu-3': 'equipment',
      Garuda: 'equipment',
    });
    expect(kinds('Many came to Aero Talla 2027 opened today. The Harit scheme grew.')).toMatchObject({
      'Aero Talla 2027': 'event',
      Harit: 'programme',
    });
  });

  it('are places in a list of places, and with Sri', () => {
    expect(
      kinds('She flew to places such as the town of Karsa, Talla and Mirana. It is in Sri Dwipa.'),
    ).toEqual({
      Karsa: 'place',
      Talla: 'place',
      Mirana: 'place',
      'Sri Dwipa': 'place',
    });
  });

  it('are two where an ampersand joins what the text has alone as well', () => {
    expect(kinds('Talla & Karsa are near. He left Talla for Karsa. Varma & Haugen pays.')).toMatchObject({
      'Varma & Haugen': 'organisation',
    });
    expect(names('Talla & Karsa are near. He left Talla for Karsa.')).toEqual(['Talla', 'Karsa']);
  });

  it('are neither numbers of documents nor counted words', () => {
    expect(names('The lab TC-11420 took in a II Year student. It remains Valid until May.')).toEqual([]);
  });
});
