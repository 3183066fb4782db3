const MODULUS = 2147483647;
const MULTIPLIER = 48271;
const BURN_IN = 10;

/**
 * Seeded random numbers that come out the same in TypeScript, Python and R: the "minimal standard" generator of
 * Park, Miller and Stockmeyer (1993), x ← 48271·x mod 2³¹−1. Every product is below 2⁵³, so doubles are exact.
 * The order of the calls is part of every dataset: one draw more or less changes all that follow.
 */
export class Stream {
  private x: number;

  /** `seed`: a whole number ≥ 0. A seed that is 0 mod 2³¹−1 is replaced by 1, since 0 would repeat for ever. */
  constructor(seed: number) {
    if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`Not a seed: ${seed}`);
    this.x = seed % MODULUS || 1;
    for (let k = 0; k < BURN_IN; k++) this.u();
  }

  /** The generator's present state, 1 … 2³¹−2. */
  get state(): number {
    return this.x;
  }

  /** Uniform, 0 < u < 1. */
  u(): number {
    this.x = (MULTIPLIER * this.x) % MODULUS;
    return this.x / MODULUS;
  }

  /** About standard normal: twelve uniforms minus 6. Added one by one, because other orders change the last bit. */
  z(): number {
    let total = 0;
    for (let k = 0; k < 12; k++) total = total + this.u();
    return total - 6;
  }

  /** 1 with probability `p`, else 0. */
  b(p: number): 0 | 1 {
    return this.u() < p ? 1 : 0;
  }

  /** A whole number 0 … n−1. */
  i(n: number): number {
    return Math.floor(this.u() * n);
  }

  /** One of `items`, each equally likely. Throws a RangeError on an empty list. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('Nothing to pick from');
    return items[this.i(items.length)] as T;
  }

  /** The numbers 0 … n−1 in random order (Fisher–Yates, from the end). */
  shuffle(n: number): number[] {
    const order = Array.from({ length: n }, (_, k) => k);
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(this.u() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    return order;
  }
}
