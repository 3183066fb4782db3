import { join } from 'node:path';
import * as vscode from 'vscode';
import { registerKernels } from './host/kernels/register';
import { registerModulePage } from './host/modulePage/register';
import { registerNotebooks } from './host/notebooks/register';
import { registerPath } from './host/path/register';
import { LearnerFolder } from './host/platform/learnerFolder';
import { ProgressLog } from './host/progress/ProgressLog';
import { registerSetup } from './host/setup/register';
import { registerSidebar } from './host/sidebar/register';
import { registerStatusBar } from './host/statusBar/register';
import { Syllabus } from './host/syllabus/Syllabus';
import { registerWalkthrough } from './host/walkthrough/register';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const { extensionUri } = context;
  const log = vscode.window.createOutputChannel('AI Healthcare Path', { log: true });
  const folder = new LearnerFolder();
  const syllabus = new Syllabus(join(context.extensionPath, 'dist', 'syllabus'));
  const progress = new ProgressLog(folder, syllabus, context.globalState, log);
  const opened = progress.open();
  const kernels = registerKernels({ context, folder, log });

  context.subscriptions.push(
    log,
    folder,
    progress,
    registerSidebar({ extensionUri, syllabus, progress, folder, kept: context.globalState, log }),
    registerStatusBar({ syllabus, progress, folder }),
    registerModulePage({ extensionUri, syllabus, progress, log }),
    registerNotebooks({
      context,
      syllabus,
      progress,
      folder,
      selectKernel: kernels.select,
      restartKernel: kernels.restart,
      log,
    }),
    kernels,
    registerSetup({ syllabus, folder, survey: kernels.survey, log }),
    registerPath({ syllabus, progress, log }),
    registerWalkthrough({ folder, progress, log }),
  );
  await opened;
}
