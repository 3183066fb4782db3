import { strict as assert } from 'node:assert';
import { datasetCsv } from '../../../src/core/data/catalogue';
import { assertNear, auroc, dot, fitLogit, numbers, readCsv, sum } from './statistics';

const dev = readCsv(datasetCsv('sepsis_dev', 0));
const ext = readCsv(datasetCsv('sepsis_ext', 0));

/** The intercept and the seven features of the honest model, in the course's order. */
function features(row: Record<string, string>): number[] {
  const [age, hr, rr, temp, sbp, wbc, lactate] = ['age', 'hr', 'rr', 'temp', 'sbp', 'wbc', 'lactate'].map(
    (name) => Number(row[name]),
  ) as [number, number, number, number, number, number, number];
  return [
    1,
    (age - 60) / 10,
    (hr - 88) / 10,
    (rr - 18) / 5,
    Math.abs(temp - 37),
    (sbp - 122) / 10,
    Math.max(0, wbc - 11),
    lactate - 1.7,
  ];
}

describe('sepsis at two hospitals', () => {
  const yDev = numbers(dev, 'y');
  const yExt = numbers(ext, 'y');
  const beta = fitLogit(dev.map(features), yDev);
  const logitExt = ext.map((row) => dot(features(row), beta));

  it('has the known events', () => {
    assert.equal(sum(yDev), 185);
    assert.equal(sum(yExt), 116);
  });

  it('has 1125 patients in 1500 stays; every third comes twice', () => {
    const stays = new Map<number, number>();
    for (const patient of numbers(dev, 'patient')) stays.set(patient, (stays.get(patient) ?? 0) + 1);
    assert.equal(stays.size, 1125);
    for (const [patient, n] of stays) assert.equal(n, patient % 3 === 0 ? 2 : 1);
  });

  it('gives the known model', () => {
    const known = [-2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705];
    known.forEach((value, k) => assertNear(beta[k] as number, value, 1e-5));
  });

  it('ranks as well outside as inside, but predicts too much there', () => {
    assertNear(
      auroc(
        yDev,
        dev.map((row) => dot(features(row), beta)),
      ),
      0.780528,
      1e-6,
    );
    assertNear(auroc(yExt, logitExt), 0.775103, 1e-6);
    const one = ext.map(() => [1]);
    assertNear(fitLogit(one, yExt, logitExt)[0] as number, -1.18083, 1e-5);
    assertNear(
      fitLogit(
        logitExt.map((x) => [1, x]),
        yExt,
      )[1] as number,
      0.92169,
      1e-5,
    );
  });

  it('has an antibiotic order that knows too much', () => {
    assertNear(auroc(yDev, numbers(dev, 'abx')), 0.85956, 5e-6);
    const leaky = (row: Record<string, string>) => [...features(row), Number(row.abx)];
    const leakyBeta = fitLogit(dev.map(leaky), yDev);
    assertNear(
      auroc(
        yDev,
        dev.map((row) => dot(leaky(row), leakyBeta)),
      ),
      0.92718,
      5e-6,
    );
    assertNear(
      auroc(
        yExt,
        ext.map((row) => dot(leaky(row), leakyBeta)),
      ),
      0.94781,
      5e-6,
    );
    assertNear(
      auroc(
        yExt,
        ext.map((row) => dot([...features(row), 0], leakyBeta)),
      ),
      0.77801,
      5e-6,
    );
  });

  it('has the known sizes by age outside', () => {
    const young = ext.filter((row) => Number(row.age) < 62);
    assert.deepEqual([young.length, sum(numbers(young, 'y'))], [1226, 41]);
  });
});
