import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readFolder } from '../../src/build/readFolder';
import { composeNotebook } from '../../src/core/notebook/compose';
import { ipynbText, type Ipynb, type IpynbCell } from '../../src/core/notebook/ipynb';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { commands } from '../../src/ids';
import { englishWords } from '../content/englishWords';
import { inEditor } from './inEditor';

const id = 'role-and-routes/t-profile';
const task = 't_profile';
const mine = 'mine = "my own work"\n';

/** A notebook somebody had their hands on; the learner's own line is in the answer of the first task. */
interface Broken {
  readonly name: string;
  readonly file: (notebook: Ipynb) => string;
  /** How the check of the first task ends. */
  readonly verdict: 'notAttempted' | 'none';
}

const changed = (change: (cells: IpynbCell[], notebook: Ipynb) => IpynbCell[]) => (notebook: Ipynb) =>
  ipynbText({ ...notebook, cells: change([...notebook.cells], notebook) });
const without = (cell: IpynbCell): IpynbCell => ({ ...cell, metadata: {} });
const withOutputs = (outputs: object[]) => (notebook: Ipynb) =>
  JSON.stringify({
    ...notebook,
    cells: notebook.cells.map((cell) => (cell.id === `check-${task}` ? { ...cell, outputs } : cell)),
  });

const broken: Broken[] = [
  {
    name: 'the notebook’s own metadata deleted',
    file: (notebook) => JSON.stringify({ ...notebook, metadata: {} }),
    verdict: 'notAttempted',
  },
  {
    name: 'the metadata of every cell deleted',
    file: changed((cells) => cells.map(without)),
    verdict: 'notAttempted',
  },
  {
    name: 'an answer and its check copied',
    file: changed((cells) =>
      cells.flatMap((cell) => (cell.id.endsWith(task) ? [cell, { ...cell, id: `${cell.id}-2` }] : [cell])),
    ),
    verdict: 'notAttempted',
  },
  {
    name: 'the same id on every cell',
    file: changed((cells) => cells.map((cell) => ({ ...cell, id: 'same' }))),
    verdict: 'notAttempted',
  },
  {
    name: 'the answer moved below its check',
    file: changed((cells) => {
      const answer = cells.find((cell) => cell.id === `answer-${task}`);
      return answer ? [...cells.filter((cell) => cell !== answer), answer] : cells;
    }),
    verdict: 'notAttempted',
  },
  {
    name: 'an older format, without cell ids',
    file: (notebook) =>
      JSON.stringify({
        ...notebook,
        nbformat_minor: 4,
        cells: notebook.cells.map(({ id: _id, ...cell }) => cell),
      }),
    verdict: 'notAttempted',
  },
  {
    name: 'Windows line ends',
    file: (notebook) => ipynbText(notebook).replaceAll('\n', '\r\n'),
    verdict: 'notAttempted',
  },
  { name: 'a byte-order mark', file: (notebook) => `\uFEFF${ipynbText(notebook)}`, verdict: 'notAttempted' },
  {
    name: 'five megabytes of output',
    file: withOutputs([
      { output_type: 'stream', name: 'stdout', text: ['a line of output\n'.repeat(300_000)] },
    ]),
    verdict: 'notAttempted',
  },
  {
    name: 'the outputs of a merge, and a result that is none',
    file: withOutputs([
      { output_type: 'stream', name: 'stdout', text: ['<<<<<<< HEAD\n', '=======\n', '>>>>>>> theirs\n'] },
      {
        output_type: 'display_data',
        metadata: {},
        data: { 'application/vnd.aihs.check.v1+json': { verdict: 'pass', task } },
      },
    ]),
    verdict: 'notAttempted',
  },
  {
    name: 'the set-up cell deleted',
    file: changed((cells) => cells.filter((cell) => cell.id !== 'setup')),
    verdict: 'none',
  },
  {
    name: 'a task renamed',
    file: changed((cells) =>
      cells.map((cell) => (cell.id === `check-${task}` ? { ...cell, source: ['check("t_profil")'] } : cell)),
    ),
    verdict: 'none',
  },
];

describe('a notebook edited by hand', function () {
  this.timeout(300_000);
  const at = inEditor();
  let notebook: Ipynb;
  let place: string;

  before(async () => {
    await at.editor.command(commands.openExercise, { id });
    await at.learner.seesNotebook('t-profile.python.ipynb');
    place = join(at.work, 'exercises', '01-role-and-routes');
    const { exercises } = loadSyllabus(await readFolder('syllabus'));
    const content = exercises.find(({ entry }) => entry.id === id)?.content;
    assert.ok(content);
    const fresh = composeNotebook(content, 'python', englishWords);
    const begun = (cell: IpynbCell): IpynbCell =>
      cell.id === `answer-${task}` ? { ...cell, source: [mine, ...cell.source] } : cell;
    notebook = { ...fresh, cells: fresh.cells.map(begun) };
  });
  /** Opens the file and presses Check on the first task's check (or what is left of it). */
  const opens = async (name: string): Promise<void> => {
    const path = join(place, name);
    await at.editor.vscode(async (vscode, path) => {
      const document = await vscode.workspace.openNotebookDocument(vscode.Uri.file(path));
      await vscode.window.showNotebookDocument(document);
    }, path);
    await at.learner.showsNotebook(name);
  };
  const everythingShown = (): Promise<string> =>
    at.editor.vscode((vscode) => {
      const cells = vscode.window.activeNotebookEditor?.notebook.getCells() ?? [];
      const items = cells.flatMap((cell) => cell.outputs.flatMap((output) => output.items));
      return items.map(({ data }) => new TextDecoder().decode(data).slice(0, 3000)).join('\n');
    });

  broken.forEach(({ name, file, verdict }, index) => {
    it(`${name}: ${verdict === 'none' ? 'says what to do' : 'is checked all the same'}, and loses nothing`, async () => {
      const fileName = `broken-${index}.ipynb`;
      const text = file(notebook);
      await writeFile(join(place, fileName), text);
      await opens(fileName);
      assert.equal(await readFile(join(place, fileName), 'utf8'), text, 'opening changes nothing');
      if (verdict === 'none') {
        await at.editor.command('notebook.execute');
        await at.editor.until('one sentence says what to do', async () =>
          /Run the first cell|no task|is not defined|run the cell/i.test(await everythingShown()),
        );
      } else {
        assert.equal((await at.learner.checks(task)).verdict, verdict);
      }
      const kept = await at.editor.vscode((vscode) =>
        (vscode.window.activeNotebookEditor?.notebook.getCells() ?? []).some((cell) =>
          cell.document.getText().includes('my own work'),
        ),
      );
      assert.equal(kept, true, 'the learner’s own line is there');
    });
  });

  for (const [name, text, exercise, file] of [
    [
      'cut in the middle',
      '{"cells": [{"cell_type": "code", "source": ["mi',
      'role-and-routes/route-plan',
      '01-role-and-routes/route-plan',
    ],
    ['empty', '', 'bias-testing/group-metrics', '16-bias-testing/group-metrics'],
  ] as const) {
    it(`${name}: offers to start over, which keeps the file`, async () => {
      const path = join(at.work, 'exercises', `${file}.python.ipynb`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      await at.editor.vscode((vscode, call) => void vscode.commands.executeCommand(call.id, call.arg), {
        id: commands.openExercise,
        arg: { id: exercise },
      });
      const message = at.editor.page
        .locator('.notification-list-item', { hasText: `${basename(path)} cannot be read as a notebook` })
        .first();
      await message.waitFor();
      await message.getByRole('button', { name: 'Start Over' }).click();
      await at.editor.answer('Start Over');
      await at.learner.seesNotebook(basename(path));
      assert.equal(
        await readFile(path.replace('.ipynb', '.attempt-1.ipynb'), 'utf8'),
        text,
        'the file is kept',
      );
    });
  }
});
