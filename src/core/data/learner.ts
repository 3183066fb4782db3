const LEARNERS = 200003;
const SEED_STEP = 7919;
const MODULUS = 2147483647;

/** FNV-1a, 32 bit, of the UTF-8 bytes of `text` (Fowler, Noll and Vo). */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** The learner number L, 0 … 200002: the same workspace always gets the same patients. */
export function learnerNumber(workspaceId: string): number {
  return fnv1a(workspaceId) % LEARNERS;
}

/**
 * The seed of a learner's own copy of a dataset. L = 0 gives `defaultSeed`. Seeds of near learners give shifted, not
 * independent, streams: do not run significance tests across learners.
 */
export function seedFor(defaultSeed: number, learner: number): number {
  return (defaultSeed + SEED_STEP * learner) % MODULUS || 1;
}
