import { wordSet } from './words';

/** Abbreviations, folded, that measure, number or address something: never a name. */
export const NO_NAMES = wordSet(
  `gw gwh mw mwh kw kwh kv mb gb kb tb km kms kg sq hz khz mhz ghz mph kmph usd inr eur gbp id ids url urls faq faqs pdf ok rsvp
   ps pin otp zip iq vip tv cd cds dvd dvds ep lp phd mba ba bsc msc ma md bed mbbs btech mtech dj suv atm sim sms pa nb tba tbc
   asap diy ceo cfo cto coo cmd mp mps mla mlas mpp adc ips ias ifs irs retd avsm vsm pvsm uysm ysm sm hq qr ref fig vol pp
   bc bce ce ad hrs s.no sno am pm inc ltd llc lp llp plc corp gmbh`,
);

/** Abbreviations, folded, of common nouns: what they stand for is a subject, no body. */
export const SUBJECT_ABBREVIATIONS = wordSet(
  `ai ml it ict iot api apis json html html5 css css3 xml csv yaml sql php ui ux os ip gps gis gdp gva gst vat fdi hr hiv aids tb
   dna rna covid covid-19 stem ar vr xr 2g 3g 4g 5g 6g lpg cng lng ev evs rfp rfq rfi sop sops r&d csr kyc ngo ngos psu psus msme msmes
   shg shgs fpo fpos sc st obc ut uts uav uavs cms crm erp mvp wifi wi-fi usb cctv pc swat seo saas paas qa pos`,
);

/** Initials of countries and their capitals, folded. */
export const COUNTRY_INITIALS = wordSet('us usa uk uae ussr prc roc drc rok dprk dc nz png');
