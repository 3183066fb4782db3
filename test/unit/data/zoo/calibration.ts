import { sigmoid } from '../../../../src/core/data/arithmetic';
import { fitLogit, sum } from '../statistics';

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959963984540054;

const logit = (p: number) => Math.log(p / (1 - p));
const clip = (p: number) => Math.min(1 - 1e-6, Math.max(1e-6, p));

/** Calibration in the large: the intercept of y on logit p as offset. With a 95 % interval (Wald). */
export function citl(y: readonly number[], p: readonly number[]): Estimate {
  const offset = p.map((value) => logit(clip(value)));
  const one = y.map(() => [1]);
  const [value] = fitLogit(one, y, offset) as [number];
  const weights = offset.map((x) => variance(sigmoid(value + x)));
  return estimate(value, 1 / Math.sqrt(sum(weights)));
}

/** Calibration slope: the coefficient of y on logit p. With a 95 % interval (Wald). */
export function slope(y: readonly number[], p: readonly number[]): Estimate {
  const x = p.map((value) => logit(clip(value)));
  const [intercept, value] = fitLogit(
    x.map((xi) => [1, xi]),
    y,
  ) as [number, number];
  const weights = x.map((xi) => variance(sigmoid(intercept + value * xi)));
  const centre = sum(weights.map((w, k) => w * x[k]!)) / sum(weights);
  return estimate(value, 1 / Math.sqrt(sum(weights.map((w, k) => w * (x[k]! - centre) ** 2))));
}

/** Whether the interval leaves `x` out. */
export const excludes = ({ low, high }: Estimate, x: number): boolean => low > x || high < x;

/** Wilson's interval of x successes in n. */
export function wilson(x: number, n: number): Estimate {
  const value = x / n;
  const scale = 1 + Z ** 2 / n;
  const centre = (value + Z ** 2 / (2 * n)) / scale;
  const half = (Z * Math.sqrt((value * (1 - value)) / n + Z ** 2 / (4 * n ** 2))) / scale;
  return { value, low: centre - half, high: centre + half };
}

const variance = (p: number) => p * (1 - p);
const estimate = (value: number, se: number): Estimate => ({
  value,
  low: value - Z * se,
  high: value + Z * se,
});
