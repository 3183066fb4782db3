import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ensureEditorTools } from '../../machine/editorTools.mjs';
import { packagedExtension, projectFolder } from '../../machine/project.mjs';
import { BridgeServer } from './bridgeServer';
import * as controls from './controls';
import { installedExtensions } from './installedExtensions';
import { launchServer } from './launchServer';
import { drawn, openWorkbench } from './openWorkbench';
import { Profile } from './profile';
import { type Theme, themes } from './themes';
import { until } from './until';

type VSCode = typeof import('vscode');

export type EditorOptions = {
  /** Absolute path of the folder to open; none opens an empty window. */
  folder?: string;
  /** False leaves workspace trust on, and the folder is not trusted. */
  trusted?: boolean;
  /** User settings over the quiet ones of `Profile`. */
  settings?: Record<string, unknown>;
  /** Packaged extension to install; the newest one in dist/ unless given. `null` installs none. */
  vsix?: string | null;
  /** A profile to use again; its owner removes it. */
  profile?: Profile;
  /** More environment variables for the server and so for the extension host. */
  env?: Record<string, string>;
};

/** A real VS Code with our packaged extension, as a test drives it. */
export interface Editor {
  readonly page: Page;
  /**
   * Evaluates a function in the extension host with the real `vscode` API. Its source is sent: it sees
   * nothing but its parameters (and `require`). `arg` and the result travel as JSON; undefined comes as null.
   */
  vscode<T, A = undefined>(fn: (vscode: VSCode, arg: A) => T, arg?: A): Promise<Awaited<T>>;
  /** Runs a command in the extension host and returns its result. */
  command<T = unknown>(id: string, ...args: unknown[]): Promise<T>;
  /** Runs a command without waiting for its end: some wait for an answer. */
  starts(id: string, ...args: unknown[]): Promise<void>;
  /** Runs a command by its title, as a person does in the command palette. */
  palette(title: string): Promise<void>;
  /** Types into the open quick pick or input box and accepts. */
  quickPick(text: string): Promise<void>;
  /** Waits until the open quick pick lists an entry. */
  seesEntry(text: string): Promise<void>;
  closesQuickPick(): Promise<void>;
  /** Clicks a button of the open modal dialog. */
  answer(button: string): Promise<void>;
  /** The frame of the webview whose document has an element for `selector`. */
  webview(selector: string): Promise<Frame>;
  until: typeof until;
  /** Saves a picture as test-results/NAME.png and returns its path. */
  screenshot(name: string): Promise<string>;
  theme(name: Theme): Promise<void>;
  /** Reloads the window: a new extension host, the same profile. */
  reload(): Promise<void>;
  /** Ends everything that was started. */
  close(): Promise<void>;
}

/** Starts an editor and resolves when its workbench is drawn and the extension host answers. */
export async function openEditor(options: EditorOptions = {}): Promise<Editor> {
  const tools = await ensureEditorTools();
  const profile = options.profile ?? (await Profile.create());
  const cleanups: (() => unknown)[] = [];
  const close = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  if (!options.profile) cleanups.push(() => profile.remove());

  try {
    await profile.writeSettings(options.settings ?? {});
    const vsix = options.vsix === undefined ? newestPackage() : options.vsix;
    await profile.copyExtensions(await installedExtensions(vsix ?? undefined, tools));

    const bridge = await BridgeServer.listen();
    cleanups.push(() => bridge.close());
    const env = { ...options.env, AIHS_BRIDGE: bridge.address };
    const server = await launchServer(tools, { profile, trusted: options.trusted ?? true, env });
    cleanups.push(() => server.stop());
    const { context, page } = await openWorkbench({
      browser: tools.chromium,
      browserFolder: profile.browser,
      authority: server.authority,
      folder: options.folder,
    });
    cleanups.push(() => context.close());
    await bridge.ready();
    return editor(page, bridge, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** A test without the product would only fail later, and say less. */
function newestPackage(): string {
  const vsix = packagedExtension();
  if (!vsix) throw new Error('There is no packaged extension in dist/. Run `npm run package` first.');
  return vsix;
}

function editor(page: Page, bridge: BridgeServer, close: () => Promise<void>): Editor {
  const vscode = <T, A>(fn: (vscode: VSCode, arg: A) => T, arg?: A) =>
    bridge.evaluate(fn.toString(), arg) as Promise<Awaited<T>>;
  return {
    page,
    vscode,
    command: async <T>(id: string, ...args: unknown[]) => {
      const run = (api: VSCode, call: { id: string; args: unknown[] }): Thenable<unknown> =>
        api.commands.executeCommand(call.id, ...call.args);
      return (await vscode(run, { id, args })) as T;
    },
    starts: (id, ...args) =>
      vscode((api, call) => void api.commands.executeCommand(call.id, ...call.args), { id, args }),
    palette: (title) => controls.palette(page, title),
    quickPick: (text) => controls.quickPick(page, text),
    seesEntry: (text) => controls.seesEntry(page, text),
    closesQuickPick: () => controls.closesQuickPick(page),
    answer: (button) => controls.answer(page, button),
    webview: (selector) => controls.webview(page, selector),
    until,
    screenshot: async (name) => {
      const path = join(projectFolder, 'test-results', `${name}.png`);
      await mkdir(join(projectFolder, 'test-results'), { recursive: true });
      await page.screenshot({ path });
      return path;
    },
    theme: async (name) => {
      const { setting, kind } = themes[name];
      await vscode(async (api, theme) => {
        await api.workspace
          .getConfiguration('workbench')
          .update('colorTheme', theme, api.ConfigurationTarget.Global);
      }, setting);
      await page.locator(`.monaco-workbench.${kind}`).waitFor();
    },
    reload: async () => {
      bridge.hangUp();
      await page.reload();
      await drawn(page);
      await bridge.ready();
    },
    close,
  };
}
