import { strict as assert } from 'node:assert';
import { datasetTable } from '../../../src/core/data/catalogue';
import { fhirBundle, type Observation } from '../../../src/core/data/fhirBundle';
import { assertNear, mean } from './statistics';

const bundle = fhirBundle(740619);
const observations = bundle.entry.map(({ resource }) => resource);

/** One line per value, panels opened, withdrawn observations left out. */
const lines = observations
  .filter(({ status }) => status !== 'entered-in-error')
  .flatMap((observation) => observation.component ?? [observation])
  .map(({ code, valueQuantity }) => ({ test: code.coding[0]!.code, ...valueQuantity }));

describe('the FHIR bundle', () => {
  it('gives the known lines', () => {
    assert.equal(bundle.resourceType, 'Bundle');
    assert.equal(bundle.type, 'collection');
    assert.equal(lines.length, 78);
    assert.equal(lines.filter(({ value }) => value === undefined).length, 2);
    assert.equal(lines.filter(({ comparator }) => comparator === '<').length, 2);
    const creatinines = lines.flatMap(({ test, value }) =>
      test === '2160-0' && value !== undefined ? [value] : [],
    );
    assert.equal(creatinines.length, 16);
    assertNear(mean(creatinines), 0.845625, 1e-12);
  });

  it('says why a value is absent, and compares nothing that is absent', () => {
    const silent = (o: Observation) => !o.valueQuantity && !o.component;
    assert.equal(observations.filter(silent).length, 2);
    for (const observation of observations)
      assert.equal('dataAbsentReason' in observation, silent(observation));
  });

  it('is labelled as test data and speaks of persons of the OMOP extract', () => {
    assert.equal(bundle.meta.security[0]?.code, 'HTEST');
    const persons = new Set(
      [...datasetTable('omop_person', 0).rows()].map((row) => `Patient/${row.person_id}`),
    );
    for (const { subject } of observations) assert.ok(persons.has(subject.reference));
    assert.equal(new Set(observations.map(({ id }) => id)).size, observations.length);
  });
});
