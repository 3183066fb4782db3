// Builds everything that the extension ships into dist/: the host, the webviews, the kernel, the syllabus and lab.
import { build, context } from 'esbuild';
import { cp, mkdir, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { bundlePythonKernel } from './src/kernels/python/bundle.mjs';
import { bundleRKernel } from './src/kernels/r/bundle.mjs';
import { webviewBuild } from './src/webview/bundle.mjs';
import { rendererBuild } from './src/webview/renderer/bundle.mjs';

const minify = process.argv.includes('--minify');
const watch = process.argv.includes('--watch');
const shared = { minify, sourcemap: minify ? false : 'linked', logLevel: 'warning' };

const host = {
  ...shared,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  external: ['vscode'],
};
const webviews = { ...shared, ...webviewBuild('dist/webview') };
const renderers = { ...shared, ...rendererBuild('dist/renderer') };

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await Promise.all([
  build(host),
  build(webviews),
  build(renderers),
  bundlePythonKernel('dist/kernels', { minify }),
  bundleRKernel('dist/kernels', { minify }),
  copyLab(),
]);
await buildSyllabus();

if (watch) {
  for (const options of [host, webviews, renderers])
    await (await context({ ...options, logLevel: 'info' })).watch();
}

async function copyLab() {
  await cp('syllabus/lab', 'dist/lab', { recursive: true, filter: (path) => !path.includes('__pycache__') });
}

/** The syllabus goes through the same loader that a course pack will; any problem ends the build with all of them listed. Then its schemas. */
async function buildSyllabus() {
  const tools = 'dist/.build';
  await build({
    entryPoints: ['src/build/buildSyllabus.ts', 'src/build/writeSchemas.ts'],
    outdir: tools,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  const tool = async (name) => (await import(pathToFileURL(`${tools}/${name}.cjs`).href)).default;
  const { buildSyllabus: run } = await tool('buildSyllabus');
  const { writeSchemas } = await tool('writeSchemas');
  const problems = await run('syllabus', 'dist/syllabus');
  await writeSchemas('dist/schemas');
  await rm(tools, { recursive: true });
  if (problems) {
    console.error(problems);
    process.exit(1);
  }
}
