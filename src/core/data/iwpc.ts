/** What the pharmacogenetic equation knows of a person; null is unknown. */
export interface WarfarinPatient {
  readonly age: number;
  readonly height_cm: number;
  readonly weight_kg: number;
  readonly race: Race | null;
  readonly vkorc1: Vkorc1 | null;
  readonly cyp2c9: Cyp2c9 | null;
  readonly inducer: 0 | 1;
  readonly amiodarone: 0 | 1;
}

const RACE = { White: 0, Asian: -0.1092, Black: -0.276 };
const VKORC1 = { 'G/G': 0, 'A/G': -0.8677, 'A/A': -1.6974 };
const CYP2C9 = {
  '*1/*1': 0,
  '*1/*2': -0.5211,
  '*1/*3': -0.9357,
  '*2/*2': -1.0616,
  '*2/*3': -1.9206,
  '*3/*3': -2.3312,
};
const UNKNOWN = { race: -0.1032, vkorc1: -0.4854, cyp2c9: -0.2188 };

export type Race = keyof typeof RACE;
export type Vkorc1 = keyof typeof VKORC1;
export type Cyp2c9 = keyof typeof CYP2C9;

export const races = Object.keys(RACE) as Race[];
export const vkorc1Genotypes = Object.keys(VKORC1) as Vkorc1[];
export const cyp2c9Genotypes = Object.keys(CYP2C9) as Cyp2c9[];

/**
 * Square root of the weekly warfarin dose in mg, by the pharmacogenetic equation of the International Warfarin
 * Pharmacogenetics Consortium (N Engl J Med 2009). It only makes synthetic data here; never dose a person by it.
 */
export function iwpcRootDose(p: WarfarinPatient): number {
  return (
    5.6044 -
    0.2614 * Math.floor(p.age / 10) +
    0.0087 * p.height_cm +
    0.0128 * p.weight_kg +
    (p.vkorc1 === null ? UNKNOWN.vkorc1 : VKORC1[p.vkorc1]) +
    (p.cyp2c9 === null ? UNKNOWN.cyp2c9 : CYP2C9[p.cyp2c9]) +
    (p.race === null ? UNKNOWN.race : RACE[p.race]) +
    1.1816 * p.inducer -
    0.5503 * p.amiodarone
  );
}
