import { run } from './run.mjs';

/**
 * Runs npm, whether or not we were started by npm ourselves.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options = {}) {
  const env = withoutProject(options.env ?? process.env);
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], { ...options, env });
  // On Windows npm is a .cmd file, which only a shell can start.
  const windows = process.platform === 'win32';
  const quoted = windows ? args.map((arg) => (/[\s&]/.test(arg) ? `"${arg}"` : arg)) : args;
  return run('npm', quoted, { ...options, env, shell: windows });
}

/** Runs npm quietly and throws what it said when it does not succeed. */
export async function npmOrThrow(args, options = {}) {
  const { code, output } = await npm(args, { ...options, quiet: true });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} did not succeed:\n${output.trim()}`);
}

/** `npm test` tells its children which project they belong to; an install elsewhere must not hear it. */
function withoutProject(env) {
  const dropped = /^(npm_package_|npm_lifecycle_|npm_config_(local_prefix|prefix)$|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !dropped.test(name)));
}
