/** Other readings of a short form's letters, tried when the plain one does not fit. */
import { unitsOf, type Unit } from './letters';

/** Parts at hyphens, spaces and changes between letters and digits: "TAS-20", "L1CAM", "CERT-In". */
const PARTS = /[\p{L}\p{M}]+|\p{N}+|&/gu;
/** More would be a list. */
const MOST_REPEATED = 5;

/**
 * The last part first ("COP17", the 17th Conference of the Parties; "PMP70", a 70 kDa membrane protein), and a digit
 * that says how often its neighbour stands ("I4C", Indian Cyber Crime Coordination Centre; "W3C", World Wide Web
 * Consortium).
 */
export function otherOrders(short: string): Unit[][] {
  const orders: Unit[][] = [];
  const parts: readonly string[] = short.match(PARTS) ?? [];
  const last = parts[parts.length - 1];
  if (last !== undefined && parts.length > 1 && !parts.includes('&'))
    orders.push(unitsOf([last, ...parts.slice(0, -1)].join('-')));
  const units = unitsOf(short);
  units.forEach((unit, index) => {
    const times = Number(unit.text);
    if (unit.kind !== 'number' || !(times >= 2 && times <= MOST_REPEATED)) return;
    const next = units[index + 1];
    const before = units[index - 1];
    const others = [...units.slice(0, index), ...units.slice(index + 1)];
    for (const repeated of [next, before])
      if (repeated?.kind === 'letter')
        orders.push(others.flatMap((one) => (one === repeated ? Array<Unit>(times).fill(one) : [one])));
  });
  return orders;
}
