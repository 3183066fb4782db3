import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { readFolder } from '../../../src/build/readFolder';
import { authoringSchemas } from '../../../src/build/writeSchemas';

interface Manifest {
  contributes: { yamlValidation: { fileMatch: string; url: string }[] };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const schemas = authoringSchemas();
const accepts = (name: string, value: unknown) =>
  z.fromJSONSchema(schemas[name] as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).success;
// Two stars stand for folders, one for a name.
const matches = (path: string, glob: string) =>
  new RegExp(`^${glob.replace('**/', '.*/').replaceAll('/*/', '/[^/]+/')}$`).test(path);

describe('the schemas that authors are helped by', () => {
  it('accept every YAML file of the syllabus that they are associated with, and leave none out', async () => {
    const files = [...(await readFolder('syllabus'))].filter(([path]) => path.endsWith('.yaml'));
    for (const [path, text] of files) {
      const found = contributes.yamlValidation.filter(({ fileMatch }) =>
        matches(`/course/syllabus/${path}`, fileMatch),
      );
      assert.equal(found.length, 1, path);
      assert.equal(accepts(found[0]?.url.split('/').at(-1) ?? '', parse(text)), true, path);
    }
  });

  it('refuse what the loader refuses: an unknown field, a question with one option', () => {
    const option = { text: 'Yes', why: 'It is so.', right: true };
    const question = { id: 'a', ask: 'Is it?', misconception: 'none', options: [option, option] };
    assert.equal(accepts('quiz.schema.json', [question]), true);
    assert.equal(accepts('quiz.schema.json', [{ ...question, options: [option] }]), false);
    assert.equal(accepts('quiz.schema.json', [{ ...question, hint: 'no' }]), false);
  });
});
