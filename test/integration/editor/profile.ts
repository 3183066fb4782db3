import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onExit } from './onExit';

/** Settings that keep a fresh editor quiet: nothing opens, asks or looks for updates by itself. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.banner': 'always',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'window.dialogStyle': 'custom',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'files.simpleDialog.enable': true,
};

/**
 * What an editor keeps between two starts: settings, extensions, the browser's storage. Give the same
 * profile to two editors, one after the other, to see what a learner finds when coming back.
 */
export class Profile {
  /** Port of the server; kept because the browser's storage belongs to the address. 0 until first used. */
  port = 0;

  private readonly callOff: () => void;

  private constructor(readonly folder: string) {
    this.callOff = onExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  }

  static async create(): Promise<Profile> {
    const profile = new Profile(await mkdtemp(join(tmpdir(), 'aihs-editor-')));
    for (const folder of [profile.serverData, profile.userData, profile.extensions, profile.browser]) {
      await mkdir(folder, { recursive: true });
    }
    return profile;
  }

  get serverData(): string {
    return join(this.folder, 'server');
  }
  get userData(): string {
    return join(this.folder, 'user');
  }
  get extensions(): string {
    return join(this.folder, 'extensions');
  }
  get browser(): string {
    return join(this.folder, 'browser');
  }
  /** What the server printed, for when something went wrong. */
  get log(): string {
    return join(this.folder, 'server.log');
  }

  /** Lays the quiet settings, then the profile's own, then `settings`. */
  async writeSettings(settings: Record<string, unknown>): Promise<void> {
    const file = join(this.userData, 'User', 'settings.json');
    await mkdir(join(this.userData, 'User'), { recursive: true });
    const own: unknown = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
    await writeFile(file, JSON.stringify({ ...quietSettings, ...(own as object), ...settings }, null, 2));
  }

  /** Fills the extensions folder with a copy of an installed one, unless it has extensions already. */
  async copyExtensions(installed: string): Promise<void> {
    if ((await readdir(this.extensions)).length > 0) return;
    await cp(installed, this.extensions, { recursive: true });
  }

  async remove(): Promise<void> {
    this.callOff();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
