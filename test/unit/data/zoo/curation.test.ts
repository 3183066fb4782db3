import { strict as assert } from 'node:assert';
import { ZOO_SEEDS } from '../../../../src/core/data/zoo/zoo';
import { datasetCsv } from '../../../../src/core/data/catalogue';
import { readCsv } from '../statistics';
import { auditTable } from './auditTable';
import { assertSatisfied, row } from './expected';
import { fromFiles } from './read';

const EXPECTED = [
  row('clean', '', '', ''),
  row('dup_exact', 'DUPLICATES', '', 'DUPLICATES'),
  row('dup_fuzzy', 'DUPLICATES', '', 'DUPLICATES'),
  row(
    'units',
    'MIXED_UNITS:creatinine',
    'UNIT_LABEL:creat_unit',
    'MIXED_UNITS:creatinine UNIT_LABEL:creat_unit',
  ),
  row('disguised', 'DISGUISED_MISSING:hba1c', 'IMPOSSIBLE:hba1c', 'DISGUISED_MISSING:hba1c'),
  row('impossible', 'IMPOSSIBLE:hr', '', 'IMPOSSIBLE:hr'),
  row('dates', 'DATE_ORDER', '', 'DATE_ORDER'),
  row('categories', 'CATEGORY:sex', '', 'CATEGORY:sex'),
];

/** How many rows each member changes or adds. */
const TOUCHED = {
  clean: 0,
  dup_exact: 8,
  dup_fuzzy: 7,
  units: 30,
  disguised: 12,
  impossible: 6,
  dates: 8,
  categories: 12,
};

describe('the zoo of audit_table', () => {
  for (const learner of ZOO_SEEDS) {
    const members = fromFiles('data-curation', learner);
    const rowsOf = (name: string) => members.find((member) => member.name === name)!.tables.rows!;

    it(`is told apart by the reference audit (learner ${learner})`, () => {
      assert.deepEqual(
        members.map(({ name }) => name),
        EXPECTED.map(({ name }) => name),
      );
      for (const expected of EXPECTED) {
        const found = auditTable(rowsOf(expected.name));
        assertSatisfied(expected, found);
        if (learner === 0) assert.deepEqual(found, expected.reference, expected.name);
      }
    });

    it(`changes or adds no more rows than it says (learner ${learner})`, () => {
      const clean = new Set(rowsOf('clean').map((fields) => JSON.stringify(fields)));
      assert.equal(clean.size, 400);
      for (const [name, touched] of Object.entries(TOUCHED)) {
        const other = rowsOf(name).filter((fields) => !clean.has(JSON.stringify(fields)));
        assert.equal(other.length, touched, name);
      }
    });
  }

  it('begins from the admissions of ehr_raw, in its order of errors', () => {
    const raw = readCsv(datasetCsv('ehr_raw', 0));
    const copies = (name: string) =>
      fromFiles('data-curation', 0)
        .find((member) => member.name === name)!
        .tables.rows!.slice(400);
    assert.deepEqual(copies('dup_exact'), raw.slice(400, 408));
    copies('dup_fuzzy').forEach((copy, k) => {
      assert.equal(copy.row, String(401 + k));
      assert.equal(copy.mrn, '');
      assert.match(copy.name!, /^[A-Z]+; [A-Z][a-z]+$/);
      assert.equal(copy.dob, raw[400 + k]!.dob);
    });
  });
});
