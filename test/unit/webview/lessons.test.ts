import assert from 'node:assert/strict';
import { readFolder } from '../../../src/build/readFolder';
import { renderInline, renderLesson } from '../../../src/core/syllabus/lesson';
import { loadSyllabus } from '../../../src/core/syllabus/load';
import { Studio, whyNot } from './drawing';
import { sampleModule, sampleWords } from './sampleModule';

describe('every lesson in a browser', function () {
  this.timeout(180_000);

  it('breaks no rule of accessibility', async function () {
    if (whyNot()) this.skip();
    const { syllabus } = loadSyllabus(await readFolder('syllabus'));
    const studio = await Studio.open();
    try {
      const view = await studio.draw('modulePage', { width: 760 });
      const broken: string[] = [];
      for (const [id, content] of syllabus?.modules ?? []) {
        const quiz = content.quiz.map((each) => ({
          id: each.id,
          ask: renderInline(each.ask),
          answered: each.options.findIndex(({ right }) => right),
          options: each.options.map(({ text, why, right }) => ({
            html: renderInline(text),
            why: renderInline(why),
            right,
          })),
        }));
        const lesson = renderLesson(content, sampleWords);
        await view.receives('state', { ...sampleModule(), id, lesson, quiz });
        broken.push(...(await view.violations()).map((each) => `${id}: ${each}`));
      }
      assert.deepEqual(broken, []);
    } finally {
      await studio.close();
    }
  });
});
