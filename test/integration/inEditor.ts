import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fact } from '../../src/core/progress/facts';
import { progressText } from '../../src/core/progress/file';
import { type Editor, type EditorOptions, openEditor } from './editor/openEditor';
import { picturesOfFailures } from './failurePicture';
import { Learner } from './learner';

/** What the tests of a suite share; filled before its first test. */
export interface Scene {
  /** The folder that is open, and that of the learner in it. */
  folder: string;
  work: string;
  editor: Editor;
  learner: Learner;
}

/**
 * Gives the suite in which it is called an editor on a folder, with the sidebar open, and ends both after its last test.
 * @param progress facts of the learner's past; none leaves the folder empty
 */
export function inEditor(options: EditorOptions = {}, progress?: () => Promise<readonly Fact[]>): Scene {
  const scene = {} as Scene;
  before(async () => {
    scene.folder = await mkdtemp(join(tmpdir(), 'aihs-editor-test-'));
    scene.work = join(scene.folder, 'ai-healthcare-path');
    if (progress) {
      await mkdir(scene.work);
      const log = { learner: 7, facts: await progress(), foreign: [] };
      await writeFile(join(scene.work, 'progress.json'), progressText(log));
    }
    scene.editor = await openEditor({ folder: scene.folder, ...options });
    scene.learner = new Learner(scene.editor, scene.folder);
    await scene.learner.opensSidebar();
  });
  picturesOfFailures(() => scene.editor);
  after(async () => {
    await scene.editor?.close();
    if (scene.folder) await rm(scene.folder, { recursive: true, force: true });
  });
  return scene;
}
