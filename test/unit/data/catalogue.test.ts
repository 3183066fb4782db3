import { strict as assert } from 'node:assert';
import {
  dataDictionary,
  dataset,
  datasetCsv,
  datasetIds,
  datasetTable,
  isDatasetId,
  type DatasetId,
} from '../../../src/core/data/catalogue';
import { checksum } from '../../../src/core/data/csv';
import { fields } from './statistics';

/** Rows, columns and checksum of learner 0's files. Python and R give the same for those of the curriculum. */
const KNOWN: Record<DatasetId, [rows: number, columns: number, checksum: number]> = {
  ehr_raw: [420, 22, 1498265990],
  sepsis_dev: [1500, 11, 1093936756],
  sepsis_ext: [2500, 11, 663431592],
  cost_proxy: [2000, 6, 338167636],
  oximetry: [3000, 4, 416202559],
  retinopathy_reads: [1600, 6, 1806567087],
  emergency_log: [1200, 7, 543023349],
  drift: [3600, 3, 285948178],
  warfarin: [150, 10, 1490471838],
  alerts: [2400, 7, 1946828340],
  // Recorded here first: another release must not change a learner's files.
  notes: [60, 2, 1789560148],
  note_spans: [191, 6, 1359460897],
  omop_person: [200, 3, 1788822799],
  omop_observation_period: [200, 4, 1074986444],
  omop_condition_occurrence: [237, 4, 1866521389],
  omop_measurement: [62, 5, 907281527],
  omop_concept_ancestor: [4, 2, 1947803014],
};

/** The one table that is knowledge, not patients. */
const SAME_FOR_ALL: DatasetId = 'omop_concept_ancestor';

describe('the catalogue of datasets', () => {
  it('holds the datasets of the course', () => {
    assert.deepEqual([...datasetIds].sort(), Object.keys(KNOWN).sort());
    assert.ok(isDatasetId('oximetry'));
    assert.ok(!isDatasetId('toString'));
    assert.ok(!isDatasetId('mimic'));
  });

  for (const id of datasetIds) {
    describe(id, () => {
      it('has the known size and checksum for learner 0', () => {
        const [rows, columns, sum] = KNOWN[id];
        const text = datasetCsv(id, 0);
        const lines = text.trimEnd().split('\n');
        assert.equal(lines.length - 1, rows);
        for (const line of lines) assert.equal(fields(line).length, columns);
        assert.equal(checksum(text), sum);
      });

      it('gives a learner the same bytes every time, and another learner other patients', () => {
        assert.equal(datasetCsv(id, 101), datasetCsv(id, 101));
        if (id === SAME_FOR_ALL) return;
        assert.notEqual(datasetCsv(id, 101), datasetCsv(id, 102));
        assert.notEqual(datasetCsv(id, 101), datasetCsv(id, 0));
      });

      it('yields the same rows when read twice', () => {
        const table = datasetTable(id, 17);
        assert.deepEqual([...table.rows()], [...table.rows()]);
      });

      it('names every column of its rows, in any order', () => {
        const table = datasetTable(id, 0);
        const names = table.columns.map((column) => column.name);
        for (const row of table.rows()) assert.deepEqual(Object.keys(row).sort(), [...names].sort());
        assert.equal(table.id, id);
      });

      it('says first that its patients are synthetic, then explains every column', () => {
        const [title, blank, notice, ...rest] = dataDictionary(id).split('\n');
        assert.equal(title, `# ${dataset(id).title}`);
        assert.equal(blank, '');
        assert.match(notice as string, /^\*\*Every patient in this file is synthetic\.\*\*/);
        assert.match(notice as string, /seed.*real person/);
        for (const column of datasetTable(id, 0).columns) {
          const line = rest.find((text) => text.startsWith(`| \`${column.name}\` |`));
          assert.equal(line?.split('|').length, 7, `${column.name} needs one line of five fields`);
          assert.ok(column.description.endsWith('.'));
          if (column.unit) assert.ok(line?.includes(`| ${column.unit} |`));
        }
      });
    });
  }

  it('agrees with an independent Python version for learner 17', () => {
    assert.equal(checksum(datasetCsv('cost_proxy', 17)), 1640217544);
    assert.equal(checksum(datasetCsv('oximetry', 17)), 531194331);
  });
});
