import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EditorTools } from './launchServer';

const installed = new Map<string, Promise<string>>();

/**
 * An extensions folder into which the server installed a packaged extension. Each package is installed once
 * per test process; editors get copies of the folder.
 */
export function installedExtension(vsix: string, tools: EditorTools): Promise<string> {
  const known = installed.get(vsix) ?? install(vsix, tools);
  installed.set(vsix, known);
  return known;
}

async function install(vsix: string, { node, serverMain }: EditorTools): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aihs-vsix-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const extensions = join(folder, 'extensions');
  const args = [
    serverMain,
    '--accept-server-license-terms',
    '--install-extension',
    vsix,
    '--force',
    '--extensions-dir',
    extensions,
    '--server-data-dir',
    join(folder, 'server'),
    '--user-data-dir',
    join(folder, 'user'),
  ];
  const { stdout, stderr } = await promisify(execFile)(node, args, { timeout: 120_000 });
  if (!/successfully installed/.test(stdout)) {
    throw new Error(`The server did not install ${vsix}:\n${stdout}\n${stderr}`);
  }
  return extensions;
}
