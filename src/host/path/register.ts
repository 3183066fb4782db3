import * as vscode from 'vscode';
import { z } from 'zod';
import type { Route } from '../../core/progress/next';
import { isPassed } from '../../core/progress/state';
import type { ModuleEntry, SyllabusIndex } from '../../core/syllabus/model';
import { routeMinutes } from '../../core/syllabus/routeMinutes';
import { commands, settings } from '../../ids';
import { Disposables } from '../platform/disposables';
import { Expected, onCommand } from '../platform/expected';
import type { ProgressLog } from '../progress/ProgressLog';
import { nextStep } from '../progress/nextStep';
import { pickModule } from '../syllabus/pick';
import { chosenRoute } from '../syllabus/route';
import type { Syllabus } from '../syllabus/Syllabus';
import { registerModuleLinks } from './moduleLink';
import { registerModuleMenu } from './moduleMenu';
import { registerStartReview } from './startReview';

export interface PathParts {
  readonly syllabus: Syllabus;
  readonly progress: ProgressLog;
  readonly log: vscode.LogOutputChannel;
}

const target = z.object({ id: z.string().optional() }).optional();

/** Walking the path: Continue, marking a module by hand, choosing folder and route. */
export function registerPath({ syllabus, progress, log }: PathParts): vscode.Disposable {
  const store = new Disposables();
  const chosen = async (
    argument: unknown,
    title: string,
    offers: (module: ModuleEntry) => boolean,
  ): Promise<ModuleEntry | undefined> => {
    const id = target.parse(argument)?.id;
    return id ? syllabus.module(id) : pickModule(syllabus, progress, title, offers);
  };
  const isMarked = (module: ModuleEntry) => stateOf(module) === 'selfMarked';
  store.add(
    onCommand(commands.continue, log, async () => {
      const next = nextStep(syllabus, progress, await knownRoute(syllabus.index));
      if (!next) {
        throw new Expected(
          vscode.l10n.t('The whole path is done. A practice notebook is a good next step.'),
          {
            title: vscode.l10n.t('New Practice Notebook'),
            command: commands.newPracticeNotebook,
          },
        );
      }
      if (next.kind === 'review')
        return vscode.commands.executeCommand(commands.startReview, { id: next.module.id });
      const openExercise = next.kind === 'exercise' && vscode.workspace.isTrusted;
      return openExercise
        ? vscode.commands.executeCommand(commands.openExercise, { id: next.exercise.id })
        : vscode.commands.executeCommand(commands.openModule, { id: next.module.id });
    }),
  );
  store.add(
    onCommand(commands.markComplete, log, async (argument: unknown) => {
      const module = await chosen(
        argument,
        vscode.l10n.t('Mark Complete'),
        (each) => each.written && !isMarked(each) && !isPassed(stateOf(each)),
      );
      if (!module || isMarked(module) || isPassed(stateOf(module))) return;
      if (!module.written)
        throw new Expected(
          vscode.l10n.t('"{0}" is not written yet, so there is nothing to mark.', module.title),
        );
      await progress.record({ kind: 'selfMarked', module: module.id });
    }),
  );
  store.add(
    onCommand(commands.clearMark, log, async (argument: unknown) => {
      if (!syllabus.allModules.some(isMarked) && !target.parse(argument)?.id)
        throw new Expected(vscode.l10n.t('No module has a mark of yours.'));
      const module = await chosen(argument, vscode.l10n.t('Clear Mark'), isMarked);
      if (!module) return;
      if (isPassed(stateOf(module))) {
        throw new Expected(
          vscode.l10n.t('"{0}" was completed by checks. To clear it, start the module over.', module.title),
          {
            title: vscode.l10n.t('Start Module Over'),
            command: commands.resetModule,
            args: [{ id: module.id }],
          },
        );
      }
      if (isMarked(module)) await progress.record({ kind: 'unmarked', module: module.id });
    }),
  );
  store.add(registerStartReview({ syllabus, progress, log }));
  store.add(registerModuleMenu({ syllabus, progress, log }));
  store.add(registerModuleLinks());
  store.add(onCommand(commands.chooseFolder, log, () => vscode.commands.executeCommand('vscode.openFolder')));
  store.add(onCommand(commands.chooseRoute, log, () => askRoute(syllabus.index)));
  store.add(onCommand(commands.showLog, log, () => log.show()));
  return store;

  function stateOf(module: ModuleEntry) {
    return progress.state.modules.get(module.id)?.state ?? 'notStarted';
  }
}

/** The route of the settings; asked once, on the first Continue. */
async function knownRoute(index: SyllabusIndex): Promise<Route> {
  const route = chosenRoute();
  return route === 'unset' ? ((await askRoute(index)) ?? 'unset') : route;
}

async function askRoute(index: SyllabusIndex): Promise<Route | undefined> {
  const hours = (route: 'clinical' | 'technical') =>
    vscode.l10n.t('about {0} h', Math.round(routeMinutes(index, route) / 60));
  const items: (vscode.QuickPickItem & { route: Route })[] = [
    {
      label: vscode.l10n.t('Clinical route'),
      description: hours('clinical'),
      detail: vscode.l10n.t(
        'You know wards and patients. You go deep into code, statistics and models first.',
      ),
      route: 'clinical',
    },
    {
      label: vscode.l10n.t('Technical route'),
      description: hours('technical'),
      detail: vscode.l10n.t('You know code and data. You go deep into medicine, pathways and law first.'),
      route: 'technical',
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Where do you come from?'),
    placeHolder: vscode.l10n.t(
      'This sets the order of the path. Nothing is locked, and you can change it at any time.',
    ),
  });
  if (!picked) return undefined;
  await vscode.workspace
    .getConfiguration(settings.section)
    .update(settings.route, picked.route, vscode.ConfigurationTarget.Global);
  return picked.route;
}
