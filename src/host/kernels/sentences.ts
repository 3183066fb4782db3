import * as vscode from 'vscode';
import { KernelDied, type DeathCause } from '../../kernels/KernelDied';

/** What a notebook's cells say for themselves, by the name of their language. */
export interface Words {
  readonly language: string;
  readonly cell: string;
  readonly starting: string;
  readonly untrusted: string;
  readonly rested: string;
  readonly died: Readonly<Record<DeathCause, string>>;
}

export function wordsFor(language: string): Words {
  const { t } = vscode.l10n;
  const again = t('Its variables are lost; your code is untouched. Run the cells from the top.');
  const notStarted = t(
    '{0} could not start. Your code is untouched; the log (command "AI Healthcare Path: Show Log") says why.',
    language,
  );
  return {
    language,
    cell: t('Cell'),
    starting: t('Starting {0}…', language),
    untrusted: t(
      'Cells do not run until you trust this folder (command "Workspaces: Manage Workspace Trust").',
    ),
    rested: t('{0} had nothing to do for a while and was ended to free memory. {1}', language, again),
    died: {
      notStarted,
      stuck: t('{0} was stopped because this cell did not answer. {1}', language, again),
      memory: t('{0} ran out of memory and ended. {1} Try a smaller piece of the data.', language, again),
      crashed: t('{0} ended unexpectedly. {1}', language, again),
      restarted: t('{0} was restarted while this cell ran or waited. {1}', language, again),
      closed: t('{0} was ended with the notebook.', language),
    },
  };
}

export function sentenceOf(failure: unknown, words: Words): string {
  return words.died[failure instanceof KernelDied ? failure.why : 'notStarted'];
}
