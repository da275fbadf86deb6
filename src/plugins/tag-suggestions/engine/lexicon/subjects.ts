import { wordSet } from './words';

/** Subjects of ministries and courses: no part of a person's name. */
export const SUBJECTS = wordSet(
  `affairs agriculture business charge chemicals commerce communications cooperation culture defence defense earth education
   electronics employment energy environment external finance fisheries foreign grievances health higher home housing independent
   industry industries justice labour labor law pensions personnel petroleum planning power public railways rural science sciences
   security shipping skill skills social sports statistics technology textiles tourism trade tribal urban water welfare women youth
   digital national international global united central federal royal american british european indian chief new advanced applied`,
);
