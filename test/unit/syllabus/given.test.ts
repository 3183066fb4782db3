import assert from 'node:assert/strict';
import { readFolder } from '../../../src/build/readFolder';
import { composeNotebook } from '../../../src/core/notebook/compose';
import { loadSyllabus } from '../../../src/core/syllabus/load';
import { levels, type ExerciseContent, type Level } from '../../../src/core/syllabus/model';
import { percentCells } from '../../../src/core/syllabus/percentCells';
import { reference } from '../../../src/core/syllabus/solutionMarks';
import { englishWords } from '../../content/englishWords';

const source = `# %% [given]
def half(x):
    return x / 2

# %% [given, levels=guided standard open own]
ALSO_OWN = 1

# %%
print("an example")

# %% [task=answer]
### BEGIN SOLUTION
answer = half(84)
### END SOLUTION

# %% [levels=own]
print(ALSO_OWN)
`;

describe('what a notebook gives its learner to use', () => {
  const cells = percentCells(source);
  const content: ExerciseContent = {
    ...{ id: 'practice/one', module: 'practice', title: 'One', scenario: 'A patient.', data: [] },
    tasks: [{ id: 'answer', prompt: 'Half of 84?', hints: [], explanation: '' }],
    cells: { python: cells },
    graded: {},
  };
  const codeAt = (level: Level) =>
    composeNotebook(content, 'python', englishWords, level)
      .cells.filter(({ cell_type, id }) => cell_type === 'code' && id !== 'setup')
      .map(({ source: lines }) => lines.join(''));

  it('is written once, and stands at every graded level, and on own data where its author says so', () => {
    const [half, also] = ['def half(x):\n    return x / 2', 'ALSO_OWN = 1'];
    assert.deepEqual(codeAt('guided'), [half, also, 'print("an example")', 'answer = None']);
    for (const level of ['standard', 'open'] as const)
      assert.deepEqual(codeAt(level), [half, also, 'answer = None']);
    assert.deepEqual(codeAt('own'), [also, 'print(ALSO_OWN)']);
  });

  it('is there when the reference runs', () => {
    assert.equal(reference(cells), 'def half(x):\n    return x / 2\n\nALSO_OWN = 1\n\nanswer = half(84)');
  });

  it('is repeated in no practice notebook of the course', async () => {
    const { exercises } = loadSyllabus(await readFolder('syllabus'));
    for (const { content: family, entry } of exercises.filter(({ entry: { levels: own } }) => own)) {
      for (const [language, all] of Object.entries(family.cells)) {
        for (const level of levels) {
          const heads = all
            .filter((cell) => cell.levels?.includes(level) ?? (level !== 'own' && (cell.task ?? cell.given)))
            .flatMap(({ source: code }) => code.match(/^(?:def \w+|\w+ <- function)/gm) ?? []);
          const twice = heads.filter((head, at) => heads.indexOf(head) < at);
          assert.deepEqual(twice, [], `${entry.id}, ${language}, ${level}`);
        }
      }
    }
  });
});
