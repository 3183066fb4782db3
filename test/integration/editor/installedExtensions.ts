import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { EditorTools } from './launchServer';
import { onExit } from './onExit';

const bridge = fileURLToPath(new URL('../bridge/', import.meta.url));
const installed = new Map<string, Promise<string>>();

/**
 * An extensions folder with our bridge and, if one is named, a packaged extension that the server itself
 * installed. It is made once per test process; editors get copies of it.
 */
export function installedExtensions(vsix: string | undefined, tools: EditorTools): Promise<string> {
  const key = vsix ?? '';
  const known = installed.get(key) ?? install(vsix, tools);
  installed.set(key, known);
  return known;
}

async function install(vsix: string | undefined, { node, serverMain }: EditorTools): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aihs-vsix-'));
  onExit(() => rmSync(folder, { recursive: true, force: true }));
  const extensions = join(folder, 'extensions');
  // A folder that is there before the server first looks is taken for an installed extension.
  await cp(bridge, join(extensions, 'aihs-test.aihs-test-bridge-1.0.0'), { recursive: true });
  if (!vsix) return extensions;

  const args = [
    [serverMain, '--accept-server-license-terms'],
    ['--install-extension', vsix, '--force'],
    ['--extensions-dir', extensions],
    ['--server-data-dir', join(folder, 'server')],
    ['--user-data-dir', join(folder, 'user')],
  ].flat();
  const { stdout, stderr } = await promisify(execFile)(node, args, { timeout: 120_000 });
  if (!/successfully installed/.test(stdout)) {
    throw new Error(`The server did not install ${vsix}:\n${stdout}\n${stderr}`);
  }
  return extensions;
}
