import * as vscode from 'vscode';
import { z } from 'zod';
import { commands, panels } from '../../ids';
import { Disposables } from '../platform/disposables';
import { Expected, onCommand } from '../platform/expected';
import { pickModule } from '../syllabus/pick';
import { ModulePage, type ModulePageParts } from './ModulePage';

const target = z.object({ id: z.string().optional(), anchor: z.string().optional() }).optional();
const remembered = z.object({ module: z.string() });

/** The reading page of a module: one panel that is reused, and put back after a reload. */
export function registerModulePage(parts: ModulePageParts): vscode.Disposable {
  const store = new Disposables();
  const page = store.add(new ModulePage(parts));
  store.add(
    onCommand(commands.openModule, parts.log, async (argument: unknown) => {
      const { id, anchor } = target.parse(argument) ?? {};
      const { syllabus, progress } = parts;
      const module = id
        ? syllabus.module(id)
        : await pickModule(syllabus, progress, vscode.l10n.t('Open Module'));
      if (!module) return;
      if (!module.written) {
        throw new Expected(
          vscode.l10n.t(
            '"{0}" is not written yet. It is listed so that you see the whole path.',
            module.title,
          ),
          {
            title: vscode.l10n.t('Continue the Path'),
            command: commands.continue,
          },
        );
      }
      await page.show(module, anchor);
    }),
  );
  store.add(
    vscode.window.registerWebviewPanelSerializer(panels.module, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const module = parts.syllabus.allModules.find(
          ({ id }) => id === remembered.safeParse(state).data?.module,
        );
        if (module?.written) await page.restore(panel, module);
        else panel.dispose();
      },
    }),
  );
  return store;
}
