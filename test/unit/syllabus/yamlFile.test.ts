import assert from 'node:assert/strict';
import { z } from 'zod';
import { Problems } from '../../../src/core/syllabus/problems';
import { readYaml, typedYaml } from '../../../src/core/syllabus/yamlFile';

const text = `
base: &base { rr: 16, spo2: 97, temp: 37.0 }
fever: { <<: *base, temp: 39.5 }
`;

describe('YAML of the syllabus', () => {
  it('says only what differs from another record, with a merge key', () => {
    const problems = new Problems();
    const record = z.object({ rr: z.number(), spo2: z.number(), temp: z.number() });
    const read = readYaml(z.object({ base: record, fever: record }), text, 'cases.yaml', problems);
    assert.equal(String(problems), '');
    assert.deepEqual(read?.fever, { rr: 16, spo2: 97, temp: 39.5 });
  });

  it('keeps the types of merged values for the literals of Python and R', () => {
    const typed = typedYaml(text) as Map<string, Map<string, unknown>>;
    const fever = typed.get('fever');
    assert.deepEqual([fever?.get('rr'), fever?.get('temp')], [16n, 39.5]);
  });
});
