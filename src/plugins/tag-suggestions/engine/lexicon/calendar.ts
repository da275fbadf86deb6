import { wordSet } from './words';

/** Months, weekdays and their short forms, folded; "may" and "march" stand in the function words or are judged by context. */
export const CALENDAR = wordSet(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
   sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   am pm ist gmt utc est edt pst cet spring summer autumn winter`,
);

/** Nationality and language words, folded. Alone they are no tag; inside a name ("Indian Navy") they belong to it. */
export const NATIONALITIES = wordSet(
  `afghan african albanian algerian american arab arabic argentine armenian asian australian austrian azerbaijani bangladeshi
   belarusian belgian bhutanese bolivian brazilian british bulgarian burmese cambodian canadian chilean chinese colombian
   croatian cuban cypriot czech danish dutch ecuadorian egyptian english estonian ethiopian european filipino finnish french
   georgian german ghanaian greek hindi hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican
   japanese jordanian kazakh kenyan korean kurdish kuwaiti laotian latin latvian lebanese libyan lithuanian malaysian
   maldivian maltese mexican mongolian moroccan nepalese nepali nigerian norwegian omani pakistani palestinian persian
   peruvian polish portuguese qatari romanian russian rwandan saudi scottish serbian singaporean slovak slovenian somali
   soviet spanish sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian uzbek
   venezuelan vietnamese welsh western eastern northern southern roman jewish muslim christian hindu catholic protestant
   indians americans russians europeans africans germans britons australians canadians asians israelis palestinians`,
);

/** Countries and ranges whose names are plurals and take an article: no word around them tells that they are places. */
export const PLURAL_PLACES = wordSet(
  'alps americas andes azores bahamas balkans comoros emirates falklands himalayas maldives netherlands philippines seychelles',
);
