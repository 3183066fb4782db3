import { copyFile, mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import * as vscode from 'vscode';
import { csvHead, type CsvFault, type CsvHead } from '../../core/data/csvHead';
import type { OwnData } from '../../core/notebook/compose';
import { places } from '../../core/notebook/paths';
import type { OwnColumn } from '../../core/syllabus/model';
import { Expected } from '../platform/expected';
import { askInSteps, type Step } from '../platform/steps';
import { utf8Head } from './utf8Head';

/** How much of a file is looked at: its header and a few rows. */
const LOOKED_AT = 65_536;

/** A CSV file of the learner's, read on this machine alone, and which of its columns is what. */
export async function askOwnData(
  columns: readonly OwnColumn[],
  folder: string,
  inside: (uri: vscode.Uri) => string | undefined,
  given?: vscode.Uri,
): Promise<OwnData | undefined> {
  const uri = given ?? (await pickFile());
  if (!uri) return undefined;
  const head = await readHead(uri.fsPath);
  const needed = columns.filter(({ required }) => required);
  if (head.columns.length < needed.length)
    throw new Expected(
      vscode.l10n.t(
        '{0} has too few columns. This notebook needs {1}: {2}.',
        basename(uri.fsPath),
        needed.length,
        needed.map(({ ask }) => ask).join('; '),
      ),
    );
  const named = await askColumns(columns, head);
  if (!named) return undefined;
  const file = inside(uri) ?? (await copyInto(folder, uri));
  return file === undefined ? undefined : { file, columns: named };
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Practise on My Own Data'),
    openLabel: vscode.l10n.t('Use This File'),
    filters: { CSV: ['csv'] },
  });
  return picked?.[0];
}

async function readHead(path: string): Promise<CsvHead> {
  const text = await utf8Head(path, LOOKED_AT).catch((cause: unknown) => {
    throw new Expected(vscode.l10n.t('The file {0} cannot be read.', basename(path)), undefined, { cause });
  });
  const head = text === undefined ? 'encoding' : csvHead(text);
  if (typeof head !== 'string') return head;
  throw new Expected(faultSentence(head, basename(path)));
}

function faultSentence(fault: CsvFault, name: string): string {
  const sentences: Record<CsvFault, string> = {
    encoding: vscode.l10n.t('{0} is not written in UTF-8: save it once more as "CSV UTF-8".', name),
    empty: vscode.l10n.t('{0} is empty: the first line must name the columns.', name),
    delimiter: vscode.l10n.t(
      '{0} separates its columns by something else than commas: save it once more as CSV with commas.',
      name,
    ),
    headless: vscode.l10n.t('{0} begins with values: add a first line that names the columns.', name),
    unnamed: vscode.l10n.t('{0} has a column without a name: name it in the first line.', name),
    twice: vscode.l10n.t('{0} has two columns of one name: rename one of them in the first line.', name),
    rowless: vscode.l10n.t(
      '{0} names its columns and has no row below: save it once more with its rows.',
      name,
    ),
    ragged: vscode.l10n.t(
      '{0} has a row with more fields than its first line has names: put quotes around texts with a comma.',
      name,
    ),
  };
  return sentences[fault];
}

/** One question a column; what is optional may be said not to be there. */
async function askColumns(
  columns: readonly OwnColumn[],
  { columns: found, samples }: CsvHead,
): Promise<Record<string, string> | undefined> {
  const nothing = '';
  const choices = found.map((name) => ({
    label: name,
    description: samples[name]?.join(', '),
    value: name,
  }));
  const absent = { label: vscode.l10n.t('Not in my data'), value: nothing };
  const steps = columns.map(({ name, ask, required }, at): Step<Record<string, string>> => ({
    key: name,
    ask,
    choices: (answers) => {
      const taken = columns.slice(0, at).map((earlier) => answers[earlier.name]);
      const free = choices.filter(({ value }) => !taken.includes(value));
      return required ? free : [absent, ...free];
    },
    askAlways: true,
  }));
  const answers = await askInSteps<Record<string, string>>(vscode.l10n.t('Which Column Is What?'), {}, steps);
  return answers && Object.fromEntries(Object.entries(answers).filter(([, column]) => column !== nothing));
}

/** A notebook reaches its folder alone, so the file is copied there, once the person agrees. */
async function copyInto(folder: string, uri: vscode.Uri): Promise<string | undefined> {
  const copy = vscode.l10n.t('Copy Into My Folder');
  const name = `${basename(uri.fsPath, extname(uri.fsPath))}.csv`;
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Copy {0} into the folder of your notebooks?', name),
    {
      modal: true,
      detail: vscode.l10n.t(
        'A notebook reads its own folder only. The copy stays on this machine, in {0}/own; nothing is sent anywhere. Think twice where the rows are patients: are you allowed to have this copy?',
        places.data,
      ),
    },
    copy,
  );
  if (answer !== copy) return undefined;
  const path = `${places.data}/own/${name}`;
  await mkdir(join(folder, places.data, 'own'), { recursive: true });
  await copyFile(uri.fsPath, join(folder, path));
  return path;
}
