import assert from 'node:assert/strict';
import { readFolder } from '../../../src/build/readFolder';
import { composeNotebook, startingCode, type NotebookWords } from '../../../src/core/notebook/compose';
import { inLanguage } from '../../../src/core/syllabus/languageBoxes';
import { loadSyllabus } from '../../../src/core/syllabus/load';

const folder = 'modules/01-role-and-routes/exercises/t-profile';
const words: NotebookWords = {
  synthetic: 'Synthetic.',
  ownData: 'Yours.',
  task: (number) => `Task ${number}`,
  choose: 'Choose.',
  setup: 'Run this first.',
  noLab: 'No .lab here.',
};

describe('one exercise in two languages', () => {
  let files: Map<string, string>;
  beforeEach(async () => {
    files = new Map(await readFolder('syllabus'));
  });
  const told = () => {
    const lines = String(loadSyllabus(files).problems).split('\n');
    return lines.filter((line) => line.startsWith(folder)).join('\n');
  };
  const edit = (name: string, from: string, to: string) => {
    const text = files.get(`${folder}/${name}`) ?? '';
    assert.ok(text.includes(from), `${name} has "${from}"`);
    files.set(`${folder}/${name}`, text.replace(from, to));
  };
  const notebook = (language: 'python' | 'r') => {
    const found = loadSyllabus(files).exercises.find(({ entry }) => entry.id === 'role-and-routes/t-profile');
    assert.ok(found);
    return { content: found.content, cells: composeNotebook(found.content, language, words) };
  };

  it('a box of text is read in its language only', () => {
    const text = 'Return\n\n::: python\na dict\n:::\n::: r\na named list\n:::\n\nof rates.';
    assert.equal(inLanguage(text, 'python'), 'Return\n\na dict\n\nof rates.');
    assert.equal(inLanguage(text, 'r'), 'Return\n\na named list\n\nof rates.');
  });

  it('the R notebook has an R kernel, the R set-up, R prompts and R starters', () => {
    const { cells, content } = notebook('r');
    assert.deepEqual(cells.metadata['kernelspec'], { name: 'ir', display_name: 'R', language: 'R' });
    const text = (id: string) => cells.cells.find((cell) => cell.id === id)?.source.join('') ?? '';
    assert.match(text('setup'), /source\(file\.path\(home, "\.lab", "lab\.R"\)\)/);
    assert.match(text('prompt-t_profile'), /named list/);
    assert.doesNotMatch(text('prompt-t_profile'), /:::|`None`|ValueError/);
    assert.match(text('answer-t_profile'), /^# The T-shape[\s\S]+ {2}NULL # here: [^\n]+\n\}$/);
    assert.equal(startingCode(content, 'r', 'raise_first'), 'raise_first <- NULL # "A", "B", "C" or "D"');
    assert.doesNotMatch(JSON.stringify(notebook('python').cells), /:::|named list|<-/);
  });

  it('hints and explanations that check() and hint() give are in the language, too', () => {
    const { graded } = notebook('r').content;
    assert.match(graded.r ?? '', /shape <- if \(deep && broad\)/);
    assert.doesNotMatch(graded.r ?? '', /:::|if deep and broad else/);
    assert.match(graded.python ?? '', /if deep and broad else/);
  });

  it('a language without its file is told, and a file without its language', () => {
    files.delete(`${folder}/r.R`);
    assert.match(told(), new RegExp(`${folder}/exercise\\.md:1: there is no r\\.R`));
    files.set(`${folder}/r.R`, '');
    edit('exercise.md', 'languages: [python, r]', 'languages: [python]');
    for (const name of ['r.R', 'mistakes.R', 'fixtures.R'])
      assert.match(told(), new RegExp(`${folder}/${name}:1: the exercise has no r form`));
  });

  it('fixtures are asked for in every language that draws by them', () => {
    files.delete(`${folder}/fixtures.R`);
    assert.match(told(), /cases\.yaml:1: there is no fixtures\.R to draw the hidden cases/);
  });

  it('cells, marks and lesson parts are checked in R as in Python', () => {
    edit('r.R', '# %% [task=raise_first]', '# %% [task=raise_last]');
    edit('r.R', '### END SOLUTION', '### END');
    edit('mistakes.R', 'lesson = "t-shape"', 'lesson = "x-shape"');
    assert.match(told(), /r\.R:1: its task cells are t_profile, fern_profile, raise_last, blank_rating/);
    assert.match(told(), /r\.R:\d+: the solution marks do not pair/);
    assert.match(told(), /mistakes\.R:1: the lesson has no part "x-shape"/);
  });

  it('an exercise may be R only', () => {
    for (const name of ['python.py', 'mistakes.py', 'fixtures.py']) files.delete(`${folder}/${name}`);
    edit('exercise.md', 'languages: [python, r]', 'languages: [r]');
    assert.equal(told(), '');
    assert.deepEqual(Object.keys(notebook('r').content.graded), ['r']);
  });

  it('a box of a language that is not closed is told', () => {
    edit('exercise.md', 'list with\n', 'list with\n::: r\n');
    assert.match(told(), /exercise\.md:\d+: /);
  });
});
