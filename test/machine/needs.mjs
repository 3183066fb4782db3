import { ensureDask } from './dask.mjs';
import { ensureEditorTools } from './editorTools.mjs';
import { ensureJupyter } from './jupyter.mjs';
import { ensureNode24 } from './node24.mjs';
import { ensureR } from './r.mjs';

/** What a test suite may need, each with the way to get it as environment variables. */
const providers = {
  node24: async () => ({ AIHS_NODE24: await ensureNode24() }),
  jupyter: async () => {
    const jupyter = await ensureJupyter();
    if ('missing' in jupyter) throw new Error(jupyter.missing);
    return { AIHS_PYTHON: jupyter.python };
  },
  dask: async () => {
    const dask = await ensureDask();
    if ('missing' in dask) throw new Error(dask.missing);
    return {};
  },
  r: async () => {
    const r = await ensureR();
    if ('missing' in r) throw new Error(r.missing);
    return { AIHS_RSCRIPT: r.rscript };
  },
  editor: async () => {
    const { node, serverMain, chromium } = await ensureEditorTools();
    return { AIHS_NODE24: node, AIHS_CODE_SERVER: serverMain, AIHS_CHROMIUM: chromium };
  },
};
const answers = new Map();

/**
 * Finds or installs what is named; asks for each thing only once a run.
 * @param {(keyof typeof providers)[]} names
 * @returns {Promise<{ env: NodeJS.ProcessEnv, missing: { need: string, reason: string }[] }>} the environment
 *   to run a suite in, and what is not to be had with one sentence why
 */
export async function provide(names) {
  const env = { ...process.env };
  const missing = [];
  for (const need of names) {
    if (!answers.has(need)) answers.set(need, await answer(need));
    const { variables, reason } = answers.get(need);
    if (reason) missing.push({ need, reason });
    else Object.assign(env, variables);
  }
  return { env, missing };
}

async function answer(need) {
  try {
    return { variables: await providers[need]() };
  } catch (error) {
    return { reason: error.message };
  }
}
