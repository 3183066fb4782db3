import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkTimeout } from '../../src/core/notebook/labSettings';
import { commands, contexts, renderers, settings, views, walkthroughs } from '../../src/ids';
import { checkMime, hintMime } from '../../src/protocol/checkResult';
import { rendererBuild } from '../../src/webview/renderer/bundle.mjs';

interface Manifest {
  contributes: {
    commands: { command: string; title: string }[];
    menus: Record<string, { command: string }[]>;
    views: Record<string, { id: string }[]>;
    notebookRenderer: { id: string; entrypoint: string; mimeTypes: string[] }[];
    walkthroughs: {
      id: string;
      steps: { description: string; media: { svg: string; altText: string }; completionEvents: string[] }[];
    }[];
    configuration: { properties: Record<string, { minimum?: number; maximum?: number; default?: unknown }> };
  };
}

const manifestText = readFileSync('package.json', 'utf8');
const { contributes } = JSON.parse(manifestText) as Manifest;
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

describe('package.json and ids.ts', () => {
  it('name the same commands', () => {
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).sort(),
      Object.values(commands).sort(),
    );
  });

  it('put only known commands into menus', () => {
    const known = new Set<string>(Object.values(commands));
    const used = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    assert.deepEqual(
      used.filter((command) => !known.has(command)),
      [],
    );
  });

  it('name no command that is not run in a real editor', () => {
    const folder = 'test/integration';
    const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    const text = tests.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
    const names = Object.keys(commands).filter((name) => !new RegExp(`commands\\.${name}\\b`).test(text));
    // A check is pressed under its cell.
    assert.deepEqual(names, ['check']);
  });

  it('name the same view and settings', () => {
    assert.deepEqual(
      contributes.views[views.container]?.map(({ id }) => id),
      [views.path],
    );
    const { section, ...names } = settings;
    const expected = Object.values(names).map((name) => `${section}.${name}`);
    assert.deepEqual(Object.keys(contributes.configuration.properties).sort(), expected.sort());
  });

  it('give a check the same time', () => {
    const {
      minimum,
      maximum,
      default: usual,
    } = contributes.configuration.properties['aihs.checkTimeout'] ?? {};
    assert.deepEqual({ usual, least: minimum, most: maximum }, checkTimeout);
  });

  it('lead through one walkthrough whose pictures are there, and whose steps run and watch what exists', () => {
    const [start] = contributes.walkthroughs;
    assert.equal(start?.id, walkthroughs.start);
    const known = [...Object.values(commands), ...Object.values(contexts), 'aihs.route'];
    for (const step of start?.steps ?? []) {
      assert.equal(existsSync(step.media.svg), true, step.media.svg);
      const run = [...(words[step.description.slice(1, -1)] ?? '').matchAll(/\(command:([^)]+)\)/g)];
      const watched = step.completionEvents.map((event) => event.split(':')[1]);
      const named = [...run.map(([, command]) => command), ...watched];
      assert.deepEqual(
        named.filter((name) => !known.some((each) => each === name)),
        [],
      );
    }
  });

  it('name the same notebook renderers, built from entries of the same name', () => {
    const [check, chart] = contributes.notebookRenderer;
    assert.deepEqual([check?.id, chart?.id], [renderers.check, renderers.chart]);
    assert.deepEqual(check?.mimeTypes, [checkMime, hintMime]);
    const built = Object.keys(rendererBuild('dist/renderer').entryPoints ?? {});
    assert.deepEqual(
      contributes.notebookRenderer.map(({ entrypoint }) => entrypoint),
      built.map((name) => `./dist/renderer/${name}.js`),
    );
  });

  it('take every word from package.nls.json, and leave none unused', () => {
    const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });
});
