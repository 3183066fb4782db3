import { strict as assert } from 'node:assert';
import { datasetTable } from '../../../src/core/data/catalogue';
import { iwpcRootDose, type WarfarinPatient } from '../../../src/core/data/iwpc';
import { assertNear, mean } from './statistics';

type Row = WarfarinPatient & { dose_mg_wk: number };

const rows = [...datasetTable('warfarin', 0).rows()] as unknown as Row[];

const patient: WarfarinPatient = {
  age: 60,
  height_cm: 170,
  weight_kg: 75,
  race: 'White',
  vkorc1: 'A/G',
  cyp2c9: '*1/*1',
  inducer: 0,
  amiodarone: 0,
};

/** Weekly dose in mg without genes. */
function clinical(p: WarfarinPatient): number {
  const race = p.race === null ? 0.0443 : { White: 0, Asian: -0.6752, Black: 0.406 }[p.race];
  const root = 4.0376 - 0.2546 * Math.floor(p.age / 10) + 0.0118 * p.height_cm + 0.0134 * p.weight_kg + race;
  return (root + 1.2799 * p.inducer - 0.5695 * p.amiodarone) ** 2;
}

/** Share of doses within 20 % in [all, low, mid, high], and the mean absolute error. */
function within20(rule: (p: WarfarinPatient) => number): number[] {
  const hit = (row: Row) => Math.abs(rule(row) - row.dose_mg_wk) <= 0.2 * row.dose_mg_wk + 1e-9;
  const bands: ((dose: number) => boolean)[] = [
    () => true,
    (dose) => dose <= 21,
    (dose) => dose > 21 && dose < 49,
    (dose) => dose >= 49,
  ];
  const share = (own: Row[]) => own.filter(hit).length / own.length;
  return [
    ...bands.map((inBand) => share(rows.filter((row) => inBand(row.dose_mg_wk)))),
    mean(rows.map((row) => Math.abs(rule(row) - row.dose_mg_wk))),
  ];
}

describe('the warfarin equation', () => {
  it('gives the published examples', () => {
    const dose = (changes: Partial<WarfarinPatient>) => iwpcRootDose({ ...patient, ...changes }) ** 2;
    assertNear(dose({}), 31.4418, 5.1e-5);
    assertNear(dose({ vkorc1: 'G/G' }), 41.9256, 5.1e-5);
    assertNear(
      dose({ age: 72, height_cm: 158, weight_kg: 54, vkorc1: 'A/A', cyp2c9: '*1/*3', race: 'Asian' }),
      9.59822,
      5.1e-6,
    );
    assertNear(dose({ age: 59, vkorc1: null, cyp2c9: null, race: null }), 35.153, 5.1e-4);
    assertNear(clinical(patient), 30.4814, 5.1e-5);
  });
});

describe('people on warfarin', () => {
  const rules = {
    'with genes': {
      rule: (p: WarfarinPatient) => iwpcRootDose(p) ** 2,
      known: [0.74, 0.4348, 0.7983, 0.75, 4.338],
    },
    'without genes': { rule: clinical, known: [0.5333, 0.087, 0.6471, 0.125, 6.825] },
    'of 35 mg for all': { rule: () => 35, known: [0.42, 0, 0.5294, 0, 8.986] },
  };
  for (const [name, { rule, known }] of Object.entries(rules)) {
    it(`are met by the dose ${name} as often as known`, () => {
      const found = within20(rule);
      known.forEach((value, k) => assertNear(found[k] as number, value, k === 4 ? 5.1e-4 : 5.1e-5));
    });
  }

  it('have untested genes and unknown race', () => {
    assert.equal(rows.length, 150);
    assert.ok(rows.some((row) => row.vkorc1 === null));
    assert.ok(rows.some((row) => row.race === null));
  });
});
