import type { Row, Table } from '../table';
import type { ZooMember } from './member';
import { fitModel, logOdds, type Feature } from './sepsisModel';
import { VALIDATION_CASES, type Part, type ValidationCase } from './validationCases';
import { staysOf } from './validationStays';
import { featureTable, riskTable } from './validationTables';

/**
 * The zoo of `audit_model`: a sepsis model and whom it was fitted on, tested on, and judged on elsewhere. Tables
 * `train` (patient, y, p and the model's inputs), `test` and `ext` (patient, y, p) and `features` (name,
 * available_min). In `ext` the numbers are another hospital's: an equal number is not the same patient.
 */
export function* validationMembers(learner: number): Generator<ZooMember> {
  for (const [name, how] of Object.entries(VALIDATION_CASES)) {
    yield { name, tables: tablesOf(name, how, learner) };
  }
}

function tablesOf(name: string, how: ValidationCase, learner: number): Record<string, Table> {
  const { features } = how;
  let fitted: number[] | undefined;
  const model = () => (fitted ??= fitModel([...staysOf('train', how, learner)], features));
  const table = (part: Part, inputs: readonly Feature[] = []) =>
    riskTable(`${name}.${part}`, inputs, () => riskRows(part, how, learner, model(), inputs));
  return {
    train: table('train', features),
    test: table('test'),
    ext: table('ext'),
    features: featureTable(`${name}.features`, features),
  };
}

function* riskRows(
  part: Part,
  how: ValidationCase,
  learner: number,
  model: readonly number[],
  inputs: readonly Feature[],
): Generator<Row> {
  for (const stay of staysOf(part, how, learner)) {
    const p = how.risk(logOdds(stay, how.features, model), part);
    const values = inputs.map((feature) => [feature.name, feature.of(stay)]);
    yield { patient: stay.patient, y: stay.y, p, ...Object.fromEntries(values) };
  }
}
