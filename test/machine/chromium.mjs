import { homedir } from 'node:os';
import { join } from 'node:path';
import { aptInstall, canAptInstall } from './apt.mjs';
import { isProgram, onPath } from './onPath.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Path of an installed Chromium, Chrome or Edge, or undefined. AIHS_CHROMIUM comes first. */
export function findChromium() {
  const wanted = process.env.AIHS_CHROMIUM;
  if (wanted && isProgram(wanted)) return wanted;
  return NAMES.map(onPath).find(Boolean) ?? usualPlaces().find(isProgram);
}

/**
 * Finds a browser; on Debian as root installs one.
 * @returns {Promise<{ path: string } | { missing: string }>} `missing` is one sentence why
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return { path: found };
  if (!canAptInstall()) {
    return { missing: 'No Chrome, Edge or Chromium was found. Install one, or name it in AIHS_CHROMIUM.' };
  }
  const problem = await aptInstall(['chromium', 'fonts-dejavu-core']);
  const installed = findChromium();
  return installed ? { path: installed } : { missing: problem ?? 'apt-get brought no Chromium that starts.' };
}

function usualPlaces() {
  const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((app) =>
    ['/Applications', join(homedir(), 'Applications')].map((root) =>
      join(root, `${app}.app`, 'Contents', 'MacOS', app),
    ),
  );
  const windowsRoots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  const windowsApps = windowsRoots
    .filter(Boolean)
    .flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
    ]);
  const places = {
    darwin: macApps,
    win32: windowsApps,
    linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  };
  return places[process.platform] ?? [];
}
