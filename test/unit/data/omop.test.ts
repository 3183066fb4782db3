import { strict as assert } from 'node:assert';
import { datasetTable, type DatasetId } from '../../../src/core/data/catalogue';

const table = (id: DatasetId) => [...datasetTable(id, 0).rows()];
const persons = table('omop_person');
const periods = table('omop_observation_period');
const conditions = table('omop_condition_occurrence');
const measurements = table('omop_measurement');
const ancestors = table('omop_concept_ancestor');

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** New adult patients with a diagnosis, a time of observation before it and a test after it. */
function cohort({ condition = 201826, washout = 365, follow = 365 } = {}) {
  const kinds = ancestors
    .filter((row) => row.ancestor_concept_id === condition)
    .map((row) => row.descendant_concept_id);
  const first = new Map<number, string>();
  for (const { person_id, condition_concept_id, condition_start_date } of conditions) {
    if (!kinds.includes(condition_concept_id as number)) continue;
    const [id, date] = [person_id as number, condition_start_date as string];
    const before = first.get(id);
    if (before === undefined || date < before) first.set(id, date);
  }
  const diagnosed = [...first].sort(([a], [b]) => a - b);
  const adult = diagnosed.filter(([id, date]) => {
    const born = persons.find((p) => p.person_id === id)!.year_of_birth as number;
    return Number(date.slice(0, 4)) - born >= 18;
  });
  const observed = adult.filter(([id, date]) =>
    periods.some(
      (p) =>
        p.person_id === id &&
        daysBetween(p.observation_period_start_date as string, date) >= washout &&
        (p.observation_period_end_date as string) >= date,
    ),
  );
  const tested = observed.filter(([id, date]) =>
    measurements.some((m) => {
      const days = daysBetween(date, m.measurement_date as string);
      return m.person_id === id && m.value_as_number !== null && days >= 0 && days <= follow;
    }),
  );
  return { cohort: tested, attrition: [diagnosed, adult, observed, tested].map((list) => list.length) };
}

describe('the OMOP extract', () => {
  it('has the known sizes', () => {
    const sizes = [persons, periods, conditions, measurements, ancestors].map((rows) => rows.length);
    assert.deepEqual(sizes, [200, 200, 237, 62, 4]);
  });

  it('gives the known cohort of new diabetes', () => {
    const found = cohort();
    assert.deepEqual(found.attrition, [81, 72, 41, 18]);
    assert.deepEqual(found.cohort.slice(0, 3), [
      [3, '2019-07-13'],
      [23, '2017-03-08'],
      [44, '2019-03-14'],
    ]);
  });

  it('gives the known attrition under other rules', () => {
    assert.deepEqual(cohort({ washout: 0 }).attrition, [81, 72, 72, 33]);
    assert.deepEqual(cohort({ follow: 90 }).attrition, [81, 72, 41, 4]);
    assert.deepEqual(cohort({ condition: 316866 }).attrition, [82, 69, 43, 0]);
  });

  it('hides people from those who ask for the exact code only', () => {
    const exact = conditions.filter((row) => row.condition_concept_id === 201826).map((row) => row.person_id);
    assert.equal(new Set(exact).size, 49);
  });
});
