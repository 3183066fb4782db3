import { strict as assert } from 'node:assert';
import { dataset, datasetCsv } from '../../../src/core/data/catalogue';
import { plantedEhr } from '../../../src/core/data/ehrRaw';
import { assertNear, mean, numbers, readCsv } from './statistics';

type Fields = Record<string, string>;

const text = datasetCsv('ehr_raw', 0);
const rows = readCsv(text);
const kept = rows.slice(0, 400);

/** How each planted error shows in the file, seen without knowing where it was planted. */
const SEEN: Record<string, (r: Fields) => boolean> = {
  creatinine_umol_labelled: (r) => r.creat_unit === 'umol/L',
  creatinine_umol_unlabelled: (r) => r.creat_unit === '',
  temperature_fahrenheit: (r) => Number(r.temp_c) > 45,
  height_in_metres: (r) => Number(r.height_cm) < 3,
  hba1c_minus_9: (r) => r.hba1c === '-9',
  sbp_999: (r) => r.sbp === '999',
  hr_blank: (r) => r.hr === '',
  hr_times_10: (r) => Number(r.hr) > 250,
  stay_dates_swapped: (r) => r.discharge_date! < r.admit_date!,
  death_before_admission: (r) => r.death_date !== '' && r.death_date! < r.admit_date!,
  birth_after_admission: (r) => r.dob! > r.admit_date!,
  sex_spelling: (r) => r.sex !== 'F' && r.sex !== 'M',
  duplicate: (r) => Number(r.row) > 400,
};

const COUNTS = {
  creatinine_umol_labelled: 25,
  creatinine_umol_unlabelled: 15,
  temperature_fahrenheit: 12,
  height_in_metres: 12,
  hba1c_minus_9: 12,
  sbp_999: 12,
  hr_blank: 10,
  hr_times_10: 6,
  stay_dates_swapped: 8,
  death_before_admission: 5,
  birth_after_admission: 6,
  sex_spelling: 12,
  duplicate: 20,
};

const mgPerDl = (r: Fields) => Number(r.creatinine) / (r.creat_unit === 'mg/dL' ? 1 : 88.4);

describe('ehr_raw, the uncleaned admissions', () => {
  it('starts with the known patient', () => {
    assert.equal(
      text.split('\n')[1],
      '1,M100037,Sage Obsidian,2002-07-27,F,82101,(415) 555-0139,2022-01-06,2022-01-08,,19,151,48.8,111,77,36.4,0.74,' +
        'mg/dL,5.7,never,J18.9,2',
    );
  });

  for (const learner of [0, 17, 101]) {
    it(`shows each planted error exactly in the rows the grader knows (learner ${learner})`, () => {
      const { rows: planted } = plantedEhr(dataset('ehr_raw').defaultSeed + 7919 * learner);
      const own = readCsv(datasetCsv('ehr_raw', learner));
      assert.deepEqual(Object.keys(planted).sort(), Object.keys(SEEN).sort());
      for (const [defect, shows] of Object.entries(SEEN)) {
        const found = own.filter(shows).map((row) => Number(row.row));
        const known = planted[defect as keyof typeof COUNTS];
        assert.deepEqual(
          found,
          [...known].sort((a, b) => a - b),
          defect,
        );
        assert.equal(found.length, COUNTS[defect as keyof typeof COUNTS], defect);
      }
    });
  }

  it('has the known blanks', () => {
    const blanks = (name: string) => rows.filter((row) => row[name] === '').length;
    assert.equal(blanks('smoker'), 36);
    assert.equal(blanks('hr'), 10);
    assert.equal(blanks('mrn'), 7);
    assert.equal(blanks('phone'), 5);
    assert.equal(blanks('zip'), 5);
  });

  it('has the known means, before and after repair', () => {
    assertNear(mean(numbers(rows, 'creatinine')), 8.30121, 5e-6);
    assertNear(mean(numbers(rows, 'hba1c')), 5.4652, 5e-5);
    assertNear(mean(numbers(rows, 'sbp')), 152.79, 5e-3);
    assertNear(mean(rows.map(mgPerDl)), 0.893118, 5e-7);
    assertNear(mean(kept.map(mgPerDl)), 0.889574, 5e-7);
    assertNear(mean(numbers(kept, 'hba1c').filter((x) => x !== -9)), 5.8943, 5e-5);
    assertNear(mean(numbers(kept, 'sbp').filter((x) => x !== 999)), 127.58, 5e-3);
  });

  it('has an unlabelled creatinine only where no patient could have it in mg/dL', () => {
    for (const row of rows.filter((r) => r.creat_unit === '')) assert.ok(Number(row.creatinine) > 15);
  });

  it('has the known people that Safe Harbor hides', () => {
    const small = '036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' ');
    assert.equal(numbers(kept, 'age').filter((age) => age > 89).length, 20);
    assert.equal(kept.filter((row) => small.includes(row.zip!.slice(0, 3))).length, 155);
  });

  it('ends with 20 copies: 8 exact, 7 with the name turned round, 5 without contact', () => {
    const words = (row: Fields) => row.name!.toLowerCase().split(/\W+/).sort().join(' ');
    const copies = rows.slice(400);
    const originals = copies.map((copy) => {
      const same = kept.filter((row) => row.dob === copy.dob && words(row) === words(copy));
      assert.equal(same.length, 1);
      return same[0] as Fields;
    });
    assert.equal(new Set(originals).size, 20);
    const changed = copies.map((copy, k) =>
      Object.keys(copy).filter((name) => copy[name] !== originals[k]![name]),
    );
    changed.slice(0, 8).forEach((names) => assert.deepEqual(names, ['row']));
    changed.slice(8, 15).forEach((names) => assert.deepEqual(names, ['row', 'mrn', 'name']));
    changed.slice(15).forEach((names) => assert.deepEqual(names, ['row', 'zip', 'phone']));
    assert.match(copies[8]!.name!, /^[A-Z]+; [A-Z][a-z]+$/);
    assert.deepEqual(
      numbers(copies, 'row'),
      Array.from({ length: 20 }, (_, k) => 401 + k),
    );
  });

  it('uses only invented names and the phone block kept for fiction', () => {
    for (const row of rows) if (row.phone) assert.match(row.phone, /^\((212|415|312)\) 555-01\d\d$/);
  });
});
