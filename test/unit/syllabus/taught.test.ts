import assert from 'node:assert/strict';
import { loadSyllabus } from '../../../src/core/syllabus/load';
import { glossary, untaught } from '../../../src/core/syllabus/taught';
import { editableSyllabus, type EditableSyllabus } from './editableSyllabus';

const terms = glossary.parse({
  python: { while: '\\bwhile\\b' },
  r: { repeat: '\\brepeat\\b' },
  terms: { 'net benefit': '[Nn]et benefit' },
});

describe('what an exercise uses and nobody taught is told by file and line', () => {
  let files: EditableSyllabus['files'];
  let edit: EditableSyllabus['edit'];
  beforeEach(async () => void ({ files, edit } = await editableSyllabus()));
  const told = () => {
    const { syllabus, exercises } = loadSyllabus(files);
    assert.ok(syllabus);
    return untaught(files, syllabus, exercises, terms).map(
      ({ file, line, what }) => `${file}:${line}: ${what}`,
    );
  };
  const convert = 'modules/07-python-and-r/exercises/convert';
  const lesson = 'modules/07-python-and-r/module.md';
  const useCall = () =>
    edit(`${convert}/python.py`, 'return float(value)', 'return float(math.fsum([value]))');

  it('has nothing to tell to begin with', () => assert.deepEqual(told(), []));

  it('a call, wherever its module is imported from', () => {
    useCall();
    assert.deepEqual(told(), [
      `${convert}/python.py:29: the solution uses fsum(), which no lesson up to here shows`,
    ]);
  });

  it('a call is taught by code in the lesson, in the prompt or in the starter, not by a word in running text', () => {
    useCall();
    edit(lesson, '## Values and lists', 'The name fsum is only a word.\n\n## Values and lists');
    assert.equal(told().length, 1);
    edit(lesson, 'The name fsum', 'The name `math.fsum(ks)`');
    assert.deepEqual(told(), []);
  });

  it('a call is taught by a module that this one builds on, not by a later one', () => {
    useCall();
    edit(
      'modules/08-statistics-for-evidence/module.md',
      '## Three questions',
      '`fsum`\n\n## Three questions',
    );
    assert.equal(told().length, 1);
    edit('modules/01-role-and-routes/module.md', '## Two routes', '`fsum`\n\n## Two routes');
    assert.deepEqual(told(), []);
  });

  it('a technique of the glossary, in either language', () => {
    edit(lesson, 'repeat (`for`, `while`)', 'repeat (`for`)');
    edit(`${convert}/r.R`, '### BEGIN SOLUTION', '### BEGIN SOLUTION\n  repeat break');
    assert.ok(told().some((each) => each.includes('critical-path/python.py') && each.includes('uses while')));
    assert.ok(told().some((each) => each.startsWith(`${convert}/r.R`) && each.includes('uses repeat')));
  });

  it('a term that no lesson up to here has in bold', () => {
    edit(`${convert}/exercise.md`, 'Two hospitals', 'By net benefit, two hospitals');
    assert.deepEqual(told(), [
      `${convert}/exercise.md:10: it speaks of "net benefit", which no lesson up to here explains`,
    ]);
  });
});
