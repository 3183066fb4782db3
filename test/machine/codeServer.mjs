import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from './installOnce.mjs';
import { ensureNode24 } from './node24.mjs';
import { npmOrThrow } from './npm.mjs';
import { say } from './say.mjs';

const VERSION = '4.139.1';

/**
 * The VS Code server that npm's `code-server` carries: a real VS Code for a browser, without any download
 * outside npm. Its native modules are not built; without them it only logs warnings.
 * @returns {Promise<{ serverMain: string, node: string }>} the server's script and the Node to run it with
 */
export async function ensureCodeServer() {
  const node = await ensureNode24();
  const vscode = (folder) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const folder = await installOnce(`code-server-${VERSION}`, async (target) => {
    await writeFile(join(target, 'package.json'), '{ "private": true }\n');
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
    await npmOrThrow([...install, '--prefix', target, `code-server@${VERSION}`], { cwd: target });
    say('The package is here; now its own dependencies');
    await npmOrThrow([...install, '--omit=dev'], { cwd: vscode(target) });
    await npmOrThrow([...install, '--omit=dev'], { cwd: join(vscode(target), 'extensions') });
  });
  return { serverMain: join(vscode(folder), 'out', 'server-main.js'), node };
}
