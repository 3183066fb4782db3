import { copyFile, mkdir, open } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import * as vscode from 'vscode';
import { csvHead, type CsvFault, type CsvHead } from '../../core/data/csvHead';
import type { OwnData } from '../../core/notebook/compose';
import { places } from '../../core/notebook/paths';
import type { OwnColumn } from '../../core/syllabus/model';
import { Expected } from '../platform/expected';
import { askInSteps, type Step } from '../platform/steps';

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
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw new Expected(vscode.l10n.t('The file {0} cannot be read.', basename(path)), undefined, { cause });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    const head = csvHead(buffer.subarray(0, bytesRead).toString('utf8'));
    if (typeof head !== 'string') return head;
    throw new Expected(faultSentence(head, basename(path)));
  } finally {
    await handle.close();
  }
}

function faultSentence(fault: CsvFault, name: string): string {
  const sentences: Record<CsvFault, string> = {
    empty: vscode.l10n.t('{0} is empty: the first line must name the columns.', name),
    delimiter: vscode.l10n.t(
      '{0} separates its columns by something else than commas: save it once more as CSV with commas.',
      name,
    ),
    unnamed: vscode.l10n.t('{0} has a column without a name: name it in the first line.', name),
    twice: vscode.l10n.t('{0} has two columns of one name: rename one of them in the first line.', name),
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
  const steps = columns.map(({ name, ask, required }): Step<Record<string, string>> => ({
    key: name,
    ask,
    choices: () => (required ? choices : [absent, ...choices]),
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
