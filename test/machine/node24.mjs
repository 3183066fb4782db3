import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from './installOnce.mjs';
import { npmOrThrow } from './npm.mjs';
import { run } from './run.mjs';

const MAJOR = 24;

/**
 * A Node of at least version 24, which the VS Code server needs.
 * @returns {Promise<string>} path of the binary: this process's own if it is new enough, else npm's
 */
export async function ensureNode24() {
  if (Number(process.versions.node.split('.')[0]) >= MAJOR) return process.execPath;
  const name = platformPackage();
  const folder = await installOnce(`node-${MAJOR}`, async (target) => {
    // A package.json of its own keeps npm from adding to a project further up.
    await writeFile(join(target, 'package.json'), '{ "private": true }\n');
    await npmOrThrow(['install', '--ignore-scripts', '--prefix', target, `${name}@${MAJOR}`], {
      cwd: target,
    });
  });
  const binary = join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  const { code, output } = await run(binary, ['--version'], { quiet: true });
  if (code !== 0)
    throw new Error(`Node ${MAJOR} from npm does not run here (${output.trim()}). Install Node ${MAJOR}.`);
  return binary;
}

/** Name of the npm package that carries the binary for this machine (the names of npm's `node` package). */
function platformPackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const arch = process.arch === 'ia32' ? 'x86' : process.arch;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${arch}`;
}
