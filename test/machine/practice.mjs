import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache.mjs';

/** A calm first look: nothing beside the sidebar and the editor. Settings made later in the editor stay. */
const firstSettings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Where `npm start` keeps its editor and the learner's work: a profile of its own, so that nobody's daily
 * editor is touched, and a practice folder, which is made once and never wiped.
 * @param {string} kind 'desktop' or 'browser': each editor has a profile of its own
 * @returns {Promise<{ userData: string, serverData: string, extensions: string, folder: string }>}
 */
export async function practicePlace(kind) {
  const profile = join(cacheFolder(), `profile-${kind}`);
  const place = {
    userData: join(profile, 'user'),
    serverData: join(profile, 'server'),
    extensions: join(profile, 'extensions'),
    folder: join(cacheFolder(), 'practice-folder'),
  };
  const settings = join(place.userData, 'User', 'settings.json');
  for (const folder of [join(settings, '..'), place.serverData, place.extensions, place.folder]) {
    await mkdir(folder, { recursive: true });
  }
  if (!existsSync(settings)) await writeFile(settings, `${JSON.stringify(firstSettings, null, 2)}\n`);
  return place;
}

/**
 * The practice folder is made by us and the profile serves nothing else, so its editor starts without the
 * question of trust; a restricted editor could not run a single exercise.
 */
export const trustArgs = ['--disable-workspace-trust'];

/** What a person should know about that. */
export const trustNotice =
  'This editor trusts every folder. Use it for practice, and your own editor for other work.';
