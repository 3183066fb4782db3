import { strict as assert } from 'node:assert';
import { z } from 'zod';
import { datasetIds, type DatasetId } from '../../../src/core/data/catalogue';
import { dataFiles } from '../../../src/core/data/files';
import { readCsv } from './statistics';

const datatype = z.union([
  z.literal(['string', 'date']),
  z.strictObject({ base: z.literal('boolean'), format: z.literal('1|0') }),
  z.strictObject({ base: z.literal('string'), format: z.string().regex(/^\^.*\$$/) }),
  z.strictObject({
    base: z.literal(['integer', 'decimal']),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
]);

/** The part of the W3C vocabulary that we use. */
const metadata = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.literal('en') }),
  ]),
  url: z.string(),
  'dc:title': z.string().min(1),
  'dc:description': z.string().min(1),
  notes: z.tuple([
    z.strictObject({
      'dc:type': z.literal('synthetic'),
      'dc:description': z.string().regex(/^Every patient in this file is synthetic/),
      'dc:provenance': z.string(),
    }),
  ]),
  tableSchema: z.strictObject({
    columns: z.array(
      z.strictObject({
        name: z.string().regex(/^[a-z][a-z0-9_]*$/),
        titles: z.string(),
        'dc:description': z.string().min(1),
        'schema:unitText': z.string().optional(),
        datatype,
        null: z.literal(''),
        required: z.boolean(),
      }),
    ),
    primaryKey: z.array(z.string()).min(1),
  }),
});

type Schema = z.infer<typeof metadata>['tableSchema'];

function read(id: DatasetId, learner = 0, size = 1) {
  const [csv, json] = dataFiles(id, learner, size).map((file) => [...file.chunks()].join(''));
  return { rows: readCsv(csv as string), metadata: metadata.parse(JSON.parse(json as string)) };
}

function fits(field: string, { datatype: type, required }: Schema['columns'][number]): boolean {
  if (field === '') return !required;
  if (type === 'string') return true;
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(field);
  if ('format' in type) return new RegExp(type.base === 'boolean' ? '^[10]$' : type.format).test(field);
  const { base, minimum = -Infinity, maximum = Infinity } = type;
  const number = base === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  return number.test(field) && Number(field) >= minimum && Number(field) <= maximum;
}

describe('the metadata for programs', () => {
  for (const id of datasetIds.filter((name) => name !== 'ehr_raw')) {
    it(`are true of every field of ${id}`, () => {
      const { rows, metadata: known } = read(id);
      assert.equal(known.url, `${id}.csv`);
      for (const row of rows) {
        assert.deepEqual(
          Object.keys(row),
          known.tableSchema.columns.map(({ titles }) => titles),
        );
        for (const column of known.tableSchema.columns)
          assert.ok(fits(row[column.name] as string, column), `${column.name}: ${row[column.name]}`);
      }
    });
  }

  it('show the planted errors of ehr_raw, and nothing else there', () => {
    const { rows, metadata: known } = read('ehr_raw');
    const breaking: Record<string, number> = {};
    for (const row of rows)
      for (const column of known.tableSchema.columns)
        if (!fits(row[column.name] as string, column))
          breaking[column.name] = (breaking[column.name] ?? 0) + 1;
    const { sex, hba1c, hr, mrn, temp_c, height_cm } = breaking;
    assert.deepEqual(
      { sex, hba1c, hr, mrn, temp_c, height_cm },
      {
        sex: 12,
        hba1c: 12,
        hr: 16,
        mrn: 7,
        temp_c: 12,
        height_cm: 12,
      },
    );
    assert.ok(!('name' in breaking) && !('age' in breaking) && !('dx_code' in breaking));
  });

  it('tell the seed and the size', () => {
    assert.match(read('oximetry').metadata.notes[0]['dc:provenance'], /^Seed 383247, size 1×/);
    assert.match(read('oximetry', 1, 2).metadata.notes[0]['dc:provenance'], /^Seed 391166, size 2×/);
  });
});
