import { r0, r1, sigmoid } from '../arithmetic';
import { Stream } from '../stream';

type Flag = 0 | 1;

/** A person of the bias zoo: need `y`, training label, stated risk `p` (not rounded), and saturation in %. */
export type Person = {
  id: number;
  group: 'A' | 'B';
  y: Flag;
  label: Flag;
  p: number;
  flag: Flag;
  ref: number;
  meas: number;
};

/** What is different, all of it in group B. What is left out is as in group A. */
export interface Twist {
  /** Who is in group B, from the person's number and a uniform draw. Usually 30 % of all. */
  readonly inB?: (id: number, u: number) => boolean;
  /** Chance of need at severity x. */
  readonly need?: (x: number) => number;
  /** Risk the model states at severity x. */
  readonly risk?: (x: number) => number;
  /** Training label of need y, from a uniform draw. */
  readonly label?: (y: Flag, u: number) => Flag;
  /** Who is flagged, from the model's own flag and the need. */
  readonly flag?: (flag: Flag, y: Flag) => Flag;
  /** How far the device reads above the reference, in percentage points. */
  readonly offset?: number;
}

const PEOPLE = 2400;
const FLAGGED_FROM = 0.3;

const usual = (x: number) => sigmoid(-1.2 + 1.5 * x);
const sicker = (x: number) => sigmoid(-0.4 + 1.5 * x);

/** By the name of the member, in the order of the course. */
export const BIAS_TWISTS: Readonly<Record<string, Twist>> = {
  clean: {},
  proxy: { label: (y, u) => (u >= 0.6 ? 0 : y), risk: (x) => 0.6 * usual(x) },
  measure: { offset: 2 },
  weak: { risk: (x) => sigmoid(-1.9 + 0.5 * x) },
  calib: { risk: (x) => sigmoid(-2.1 + 1.5 * x) },
  prevalence: { need: sicker, risk: sicker },
  small: { inB: (id) => id % 80 === 0, flag: (flag, y) => (y ? 0 : flag) },
};

/** 2400 people. Every twist makes the same draws in the same order, so that members differ by the twist alone. */
export function* people(seed: number, twist: Twist): Generator<Person> {
  const s = new Stream(seed);
  const { inB = (_, u) => u < 0.3 } = twist;
  for (let id = 1; id <= PEOPLE; id++) {
    const group = inB(id, s.u()) ? 'B' : 'A';
    const { need = usual, risk = usual, label, flag, offset = 0 } = group === 'B' ? twist : {};
    const x = s.z();
    const y = s.b(need(x));
    const labelDraw = s.u();
    const ref = r1(94 + 3 * s.z());
    const meas = r0(ref + 1.5 * s.z() + offset);
    const p = risk(x);
    const reached = p >= FLAGGED_FROM ? 1 : 0;
    yield {
      id,
      group,
      y,
      label: label?.(y, labelDraw) ?? y,
      p,
      flag: flag?.(reached, y) ?? reached,
      ref,
      meas,
    };
  }
}
