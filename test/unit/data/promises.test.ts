import { strict as assert } from 'node:assert';
import { dataset, datasetIds, datasetTable, type DatasetId } from '../../../src/core/data/catalogue';
import { plantedEhr } from '../../../src/core/data/ehrRaw';
import { seedFor } from '../../../src/core/data/learner';
import type { Column, Table, Value } from '../../../src/core/data/table';

/** 200 learner numbers from the whole range, 0 and the last included. */
const LEARNERS = [...Array.from({ length: 199 }, (_, k) => 1005 * k), 200002];

const isWhole = (value: Value) => Number.isInteger(value);
const isText = (value: Value) => typeof value === 'string' && value.trim() !== '';

const KINDS: Record<Column['kind'], (value: Value) => boolean> = {
  identifier: (value) => isWhole(value) && Number(value) >= 1,
  text: isText,
  prose: isText,
  category: isText,
  date: (value) => typeof value === 'string' && isDate(value),
  integer: isWhole,
  decimal: (value) => Number.isFinite(value),
  flag: (value) => value === 0 || value === 1,
};

function isDate(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === `${text}T00:00:00.000Z`;
}

/** Whether a value keeps what the dictionary says of its column. */
function keeps(column: Column, learner: number): (value: Value) => boolean {
  const { kind, minimum = -Infinity, maximum = Infinity, values, blank, references } = column;
  const pattern = column.pattern === undefined ? undefined : new RegExp(`^(?:${column.pattern})$`);
  const known = references && valuesOf(references, learner);
  return (value) => {
    if (value === null) return blank !== undefined;
    if (pattern) return pattern.test(String(value));
    if (!KINDS[kind](value) || (known && !known.has(value))) return false;
    if (typeof value === 'number') return value >= minimum && value <= maximum;
    return !values || values.includes(value);
  };
}

function valuesOf({ table, column }: { table: string; column: string }, learner: number): Set<Value> {
  return new Set([...datasetTable(table as DatasetId, learner).rows()].map((row) => row[column] ?? null));
}

/** Row numbers of `ehr_raw` that hold planted errors; those break the dictionary on purpose. */
function plantedRows(id: DatasetId, learner: number): Set<Value> {
  if (id !== 'ehr_raw') return new Set();
  return new Set(Object.values(plantedEhr(seedFor(dataset(id).defaultSeed, learner)).rows).flat());
}

function assertKept({ columns, key, rows }: Table, planted: Set<Value>, learner: number): void {
  const checks = columns.map((column) => ({ name: column.name, keeps: keeps(column, learner) }));
  const keys = new Set<string>();
  let count = 0;
  for (const row of rows()) {
    count++;
    keys.add(key.map((name) => row[name]).join(' '));
    if (planted.has(row.row ?? null)) continue;
    const broken = checks.find((check) => !check.keeps(row[check.name] ?? null));
    if (broken) assert.fail(`learner ${learner}: ${broken.name} in ${JSON.stringify(row)}`);
  }
  assert.equal(keys.size, count, `learner ${learner}: ${key.join(', ')} must tell every row apart`);
}

describe('every learner', () => {
  for (const id of datasetIds) {
    it(`gets in ${id} what its dictionary promises`, () => {
      for (const learner of LEARNERS)
        assertKept(datasetTable(id, learner), plantedRows(id, learner), learner);
    });
  }

  it('gets dates in an order that can have happened', () => {
    for (const learner of LEARNERS) {
      const planted = plantedRows('ehr_raw', learner);
      for (const row of datasetTable('ehr_raw', learner).rows()) {
        if (planted.has(row.row ?? null)) continue;
        assertInOrder([row.dob, row.admit_date, row.discharge_date, row.death_date]);
      }
      for (const row of datasetTable('omop_observation_period', learner).rows())
        assertInOrder([row.observation_period_start_date, row.observation_period_end_date]);
    }
  });

  it('gets notes whose gold spans stand where they say', () => {
    for (const learner of LEARNERS) {
      const notes = [...datasetTable('notes', learner).rows()];
      for (const { note, start, end, text } of datasetTable('note_spans', learner).rows())
        assert.equal(String(notes[Number(note) - 1]?.text).slice(Number(start), Number(end)), text);
    }
  });
});

function assertInOrder(dates: readonly (Value | undefined)[]): void {
  const known = dates.filter((date) => typeof date === 'string');
  known.forEach((date, k) => assert.ok(k === 0 || (known[k - 1] as string) <= date, known.join(' ')));
}
