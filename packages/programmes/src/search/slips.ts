/**
 * Whether one word becomes another by one slip: a letter left out, put in or changed, or two that changed places.
 *
 * @param a as it is spelt
 * @param b as it is spelt
 */
export function oneSlipApart(a: string, b: string): boolean {
  return slipsApart(a, b, 1);
}

/**
 * The same for some slips.
 *
 * @param a as it is spelt
 * @param b as it is spelt
 * @param most how many slips
 */
export function slipsApart(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (most === 0) return restA === restB;
  const after = (ofA: number, ofB: number): boolean => slipsApart(restA.slice(ofA), restB.slice(ofB), most - 1);
  return after(1, 1) || after(1, 0) || after(0, 1) || (restA[0] === restB[1] && restA[1] === restB[0] && after(2, 2));
}
