import type { Editor } from './editor/openEditor';

/** Keeps a picture of the window in test-results/ when a test fails: CI has no other eyes. */
export function picturesOfFailures(editor: () => Editor | undefined): void {
  afterEach(async function () {
    const { currentTest } = this;
    if (currentTest?.state === 'failed') {
      await editor()?.screenshot(`failed-${currentTest.title.replace(/\W+/g, '-').slice(0, 60)}`);
    }
  });
}
