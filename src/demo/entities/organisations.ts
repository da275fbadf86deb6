import type { DemoEntity } from '../types';
import { exact, hindi } from './alias';

export const ORGANISATIONS: readonly DemoEntity[] = [
  {
    name: 'Ministry of Defence',
    kind: 'organisation',
    description: 'The ministry of the Government of India that the armed forces report to.',
    aliases: [exact('MoD'), 'Defence Ministry', 'Raksha Mantralaya', hindi('रक्षा मंत्रालय')],
  },
  {
    name: 'Ministry of External Affairs',
    kind: 'organisation',
    description: 'India’s foreign ministry.',
    aliases: [exact('MEA'), 'External Affairs Ministry', hindi('विदेश मंत्रालय')],
  },
  {
    name: 'Indian Army',
    kind: 'organisation',
    description: 'The land branch of the Indian Armed Forces.',
    aliases: [hindi('भारतीय सेना'), hindi('थल सेना')],
  },
  {
    name: 'Indian Navy',
    kind: 'organisation',
    description: 'The maritime branch of the Indian Armed Forces.',
    aliases: [hindi('भारतीय नौसेना')],
  },
  {
    name: 'Indian Air Force',
    kind: 'organisation',
    description: 'The air branch of the Indian Armed Forces.',
    aliases: [exact('IAF'), hindi('भारतीय वायु सेना'), hindi('भारतीय वायुसेना')],
  },
  {
    name: 'Indian Coast Guard',
    kind: 'organisation',
    description:
      'The armed maritime law-enforcement and search-and-rescue service under the Ministry of Defence.',
    aliases: [exact('ICG'), hindi('भारतीय तटरक्षक बल'), hindi('भारतीय तटरक्षक')],
    broader: ['Ministry of Defence'],
  },
  {
    name: 'Defence Research and Development Organisation',
    kind: 'organisation',
    description: 'The Defence Ministry’s research and development arm, a network of some fifty laboratories.',
    aliases: [exact('DRDO'), hindi('डीआरडीओ'), hindi('रक्षा अनुसंधान एवं विकास संगठन')],
    broader: ['Ministry of Defence'],
  },
  {
    name: 'Hindustan Aeronautics Limited',
    kind: 'organisation',
    description: 'State-owned aircraft maker with its head office in Bengaluru.',
    aliases: [exact('HAL'), 'Hindustan Aeronautics', hindi('एचएएल'), hindi('हिंदुस्तान एयरोनॉटिक्स लिमिटेड')],
  },
  {
    name: 'Border Roads Organisation',
    kind: 'organisation',
    description:
      'Builds and keeps roads, bridges, tunnels and airfields in India’s border areas; founded in 1960.',
    aliases: [exact('BRO'), hindi('सीमा सड़क संगठन'), hindi('बीआरओ')],
    broader: ['Ministry of Defence'],
  },
  {
    name: 'Defence Acquisition Council',
    kind: 'organisation',
    description:
      'The Defence Ministry’s highest body on capital acquisition, chaired by the Defence Minister.',
    aliases: [exact('DAC'), hindi('रक्षा अधिग्रहण परिषद')],
    broader: ['Ministry of Defence'],
  },
  {
    name: 'Department of Defence Production',
    kind: 'organisation',
    description: 'The department that oversees defence public sector undertakings and indigenisation.',
    aliases: [exact('DDP'), hindi('रक्षा उत्पादन विभाग')],
    broader: ['Ministry of Defence'],
  },
  {
    name: 'Indian Space Research Organisation',
    kind: 'organisation',
    description: 'India’s national space agency.',
    aliases: [exact('ISRO'), hindi('इसरो')],
    sameAs: ['https://www.wikidata.org/wiki/Q229058'],
  },
  {
    name: 'Bharat Electronics Limited',
    kind: 'organisation',
    description: 'State-owned maker of radars, sensors and military electronics.',
    aliases: [exact('BEL'), 'Bharat Electronics'],
  },
  {
    name: 'Aeronautical Development Agency',
    kind: 'organisation',
    description: 'Designs combat aircraft for the armed forces, among them the Tejas and the AMCA.',
    aliases: [exact('ADA')],
  },
  {
    name: 'Goa Shipyard Limited',
    kind: 'organisation',
    description: 'State-owned shipbuilder at Vasco da Gama.',
    aliases: [exact('GSL'), 'Goa Shipyard'],
  },
  {
    name: 'GE Aerospace',
    kind: 'organisation',
    description: 'American maker of aircraft engines.',
    aliases: ['General Electric Aerospace'],
  },
  {
    name: 'IRIGC-M&MTC',
    kind: 'organisation',
    description:
      'India-Russia Inter-Governmental Commission on Military and Military Technical Cooperation, co-chaired by the two defence ministers. Its predecessor is IRIGC-MTC.',
    aliases: [
      'India-Russia Inter-Governmental Commission on Military and Military Technical Cooperation',
      hindi('आईआरआईजीसी-एमएंडएमटीसी'),
      hindi('सैन्य एवं सैन्य तकनीकी सहयोग पर भारत-रूस अंतर-सरकारी आयोग'),
    ],
  },
  {
    name: 'IRIGC-MTC',
    kind: 'organisation',
    description:
      'India-Russia Inter-Governmental Commission on Military Technical Cooperation, the older form of the commission, before exercises and exchanges joined its agenda.',
    aliases: ['India-Russia Inter-Governmental Commission on Military Technical Cooperation'],
  },
  {
    name: 'Quad',
    kind: 'organisation',
    description: 'Partnership of Australia, India, Japan and the United States.',
    aliases: [exact('QUAD'), hindi('क्वाड')],
  },
  {
    name: 'Quadrilateral Security Dialogue',
    kind: 'organisation',
    description:
      'Former heading for the Quad; the desk dropped it when the grouping’s agenda outgrew the name.',
    mergedInto: 'Quad',
  },
  {
    name: 'United Nations',
    kind: 'organisation',
    description: 'The intergovernmental organisation founded in 1945.',
    aliases: [exact('UN'), exact('U.N.'), hindi('संयुक्त राष्ट्र')],
    sameAs: ['https://www.wikidata.org/wiki/Q1065'],
  },
  {
    name: 'ASEAN',
    kind: 'organisation',
    description: 'Association of Southeast Asian Nations.',
    aliases: ['Association of Southeast Asian Nations', hindi('आसियान')],
    sameAs: ['https://www.wikidata.org/wiki/Q7768'],
  },
  {
    name: 'Centre for United Nations Peacekeeping',
    kind: 'organisation',
    description: 'The Indian Army’s training centre for peacekeepers, in New Delhi.',
    aliases: [exact('CUNPK')],
  },
  {
    name: 'National Disaster Response Force',
    kind: 'organisation',
    description: 'India’s specialised force for rescue and relief.',
    aliases: [exact('NDRF'), hindi('एनडीआरएफ'), hindi('राष्ट्रीय आपदा मोचन बल')],
  },
];
