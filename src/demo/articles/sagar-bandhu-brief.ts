import { paragraph } from '../blocks';
import type { DemoArticle } from '../types';
import { sagarBandhuHindi } from './sagar-bandhu-brief.hi';

export const sagarBandhu: DemoArticle = {
  slug: 'operation-sagar-bandhu-carrier-and-transports-bring-relief',
  headline: 'Operation Sagar Bandhu: Carrier and transports bring relief to Sri Lanka',
  standfirst:
    'INS Vikrant was already in Colombo when Cyclone Ditwah struck. Within hours its helicopters were flying for the Sri Lankan authorities.',
  place: 'Colombo',
  date: '2025-11-30',
  section: 'foreign-affairs',
  bylines: ['vikrant-negi'],
  tags: [
    'Operation Sagar Bandhu',
    'Cyclone Ditwah',
    'Sri Lanka',
    'INS Vikrant',
    'INS Udaygiri',
    'Indian Navy',
    'Indian Air Force',
    'National Disaster Response Force',
    'Humanitarian assistance and disaster relief',
  ],
  hindi: sagarBandhuHindi,
  body: [
    paragraph(
      'The aircraft carrier INS Vikrant and the frigate INS Udaygiri had come to Colombo to salute the Sri Lankan navy on its seventy-fifth anniversary. They stayed to hand out rice. When Cyclone Ditwah crossed Sri Lanka on 28 November, with floods and landslides that cut off whole districts in the hills, the two ships unloaded what they had in their stores and put their helicopters at the disposal of the island’s disaster management centre.',
    ),
    paragraph(
      'India named the effort Operation Sagar Bandhu, “friend of the ocean”. On its first day the ships gave about ten tonnes of food and other supplies. Overnight a C-130J of the Indian Air Force (IAF) landed with twelve tonnes more: tents, tarpaulins, blankets, hygiene kits and ready meals. A larger Il-76 followed with two teams of the National Disaster Response Force (NDRF), some eighty people with boats, cutting gear and dogs trained to search rubble.',
    ),
    paragraph(
      'By Sunday evening the helicopters had lifted stranded families, among them pregnant women and infants, and tourists of several countries from roofs and ridges. NDRF teams worked at landslide sites around Badulla and in flooded streets near the capital. Indian transports returning from Colombo took home passengers who had been stuck at the airport.',
    ),
    paragraph(
      'Humanitarian assistance and disaster relief (HADR) has become the most regular work of Indian ships in the neighbourhood. It was done in the Maldives in 2014, in Mozambique in 2019 and in Myanmar after the earthquake in March this year. The ministry of external affairs counts it under MAHASAGAR, the ocean policy that succeeded an earlier one of similar name; sailors count it in sorties.',
    ),
    paragraph(
      'What made the difference this time was chance. A carrier brings helicopters, a hospital, fresh water and fuel, and it was tied up a few kilometres from the people who asked for it. “We had been polishing brass for a parade,” said a petty officer on the quay. “Then the loudspeaker went.”',
    ),
    paragraph(
      'Officials in Colombo said that the toll, already in the hundreds, was likely to rise as roads into the hills were opened. Engineers of the Indian Army with a field hospital and sections of Bailey bridge were being readied to follow the first teams.',
    ),
  ],
};
