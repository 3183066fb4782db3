import { strict as assert } from 'node:assert';
import { dataDictionary, datasetCsv, datasetIds } from '../../../src/core/data/catalogue';
import { dataFiles } from '../../../src/core/data/files';

const textOf = (name: string, learner: number, file: number) =>
  [...dataFiles(name, learner)[file]!.chunks()].join('');

describe('the files of a dataset', () => {
  for (const id of datasetIds) {
    it(`are for ${id} its rows, its metadata and its dictionary`, () => {
      const names = dataFiles(id, 0).map((file) => file.name);
      assert.deepEqual(names, [`${id}.csv`, `${id}.csv-metadata.json`, `${id}.md`]);
      assert.equal(textOf(id, 17, 0), datasetCsv(id, 17));
      assert.equal(textOf(id, 17, 2), dataDictionary(id));
    });
  }

  it('are for the bundle its JSON and what it is', () => {
    const [json, explanation] = dataFiles('fhir_bundle', 0);
    assert.equal(json?.name, 'fhir_bundle.json');
    assert.equal(explanation?.name, 'fhir_bundle.md');
    const bundle = JSON.parse(textOf('fhir_bundle', 0, 0)) as { entry: unknown[] };
    assert.equal(bundle.entry.length, 60);
    assert.match(textOf('fhir_bundle', 0, 1), /\n\*\*Every patient in this file is synthetic\.\*\*/);
    assert.notEqual(textOf('fhir_bundle', 1, 0), textOf('fhir_bundle', 0, 0));
  });

  it('are none for an unknown name', () => {
    for (const name of ['mimic', 'toString', '']) assert.deepEqual(dataFiles(name, 0), []);
  });
});
