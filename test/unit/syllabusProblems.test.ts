import assert from 'node:assert/strict';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { editableSyllabus, type EditableSyllabus } from './syllabus/editableSyllabus';

describe('a broken syllabus is told by file and line', () => {
  let files: EditableSyllabus['files'];
  let edit: EditableSyllabus['edit'];
  beforeEach(async () => void ({ files, edit } = await editableSyllabus()));
  const told = () => String(loadSyllabus(files).problems);

  it('has no problem to begin with', () => assert.equal(told(), ''));

  it('bad front matter', () => {
    edit('modules/16-bias-testing/module.md', 'outcomes:', 'outcome:');
    assert.match(told(), /^modules\/16-bias-testing\/module\.md:\d+: "outcomes".*/m);
  });

  it('a duplicate id', () => {
    edit('syllabus.yaml', '- id: care-pathways\n        title', '- id: medical-terminology\n        title');
    assert.match(told(), /syllabus\.yaml:\d+: the module id "medical-terminology" stands twice/);
  });

  it('a circle of prerequisites', () => {
    edit('syllabus.yaml', 'requires: []', 'requires: [cpd-portfolio]');
    assert.match(told(), /syllabus\.yaml:\d+: the prerequisites go in a circle: .*cpd-portfolio/);
  });

  it('a missing exercise file', () => {
    files.delete('modules/16-bias-testing/exercises/implied-fpr/exercise.md');
    assert.match(told(), /the exercise "implied-fpr" has no file/);
  });

  it('an unknown competency', () => {
    edit('syllabus.yaml', 'competencies: [medical-terminology]', 'competencies: [telepathy]');
    assert.match(told(), /names the unknown competency "telepathy"/);
  });

  it('a link that leads nowhere', () => {
    const lesson = 'modules/16-bias-testing/module.md';
    edit(lesson, '\n## ', '\nSee [the rates](#rates), [this](#no-such-part) and [that](../other.md).\n\n## ');
    assert.match(told(), /module\.md:\d+: the link to #no-such-part leads nowhere\. Link to a part .*#rates/);
    assert.match(told(), /the link to \.\.\/other\.md leads nowhere/);
    assert.doesNotMatch(told(), /the link to #rates/);
  });

  it('a sentence on a value that needs the expected one, which no learner is shown', () => {
    const cases = 'modules/25-operational-efficiency/exercises/littles-law/cases.yaml';
    edit(cases, 'for a mean stay of {yours.target_min:.0f}', 'for a mean stay of {expected.target_min:.0f}');
    assert.match(
      told(),
      /cases\.yaml:1: the consequence of "ed_flow" needs the expected value, .* Say what \{yours\} alone/,
    );
  });

  it('lists several at once', () => {
    edit('syllabus.yaml', 'competencies: [medical-terminology]', 'competencies: [telepathy]');
    files.delete('modules/16-bias-testing/exercises/implied-fpr/exercise.md');
    assert.equal(told().includes('telepathy') && told().includes('implied-fpr'), true);
  });
});
