import { ensureChromium } from './chromium.mjs';
import { ensureCodeServer } from './codeServer.mjs';

/**
 * Everything a test in a real editor needs. What the environment names already (AIHS_NODE24,
 * AIHS_CODE_SERVER, AIHS_CHROMIUM) is taken as it is; the rest is found or installed.
 * @returns {Promise<{ node: string, serverMain: string, chromium: string }>}
 * @throws {Error} with a sentence for a person when something is not to be had
 */
export async function ensureEditorTools() {
  const { AIHS_NODE24: node, AIHS_CODE_SERVER: serverMain } = process.env;
  const chromium = await ensureChromium();
  if ('missing' in chromium) throw new Error(chromium.missing);
  const server = node && serverMain ? { node, serverMain } : await ensureCodeServer();
  return { ...server, chromium: chromium.path };
}
