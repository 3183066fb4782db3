import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { rendererBuild } from '../../../src/webview/renderer/bundle.mjs';

export const themes = [
  'vscode-dark',
  'vscode-light',
  'vscode-high-contrast',
  'vscode-high-contrast-light',
] as const;
export type Theme = (typeof themes)[number];

const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const origin = 'http://notebook.test';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const css = ['../webview/themes.css', 'notebook.css']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n');

/** Stricter than any editor's: no inline style or script, no code from text, no network but the renderer's own files. */
const policy = `default-src 'none'; script-src ${origin}`;
const html = `<!doctype html><html lang="en"><head><title>Outputs</title>
<meta http-equiv="Content-Security-Policy" content="${policy}"></head>
<body><main id="container"><h1>Notebook</h1><h2>Outputs</h2></main></body></html>`;

/** Why pages cannot be drawn here, or null. */
export function whyNot(): string | null {
  return existsSync(chromiumPath) ? null : `no Chromium at ${chromiumPath} (set CHROMIUM_PATH)`;
}

export interface PageOptions {
  readonly theme?: Theme;
  readonly width?: number;
  /** Whether there is an extension that hears the cards. */
  readonly messaging?: boolean;
}

/** The page of a notebook's outputs, with our renderers in it. */
export class NotebookPage {
  readonly problems: string[] = [];
  readonly requests: string[] = [];
  private count = 0;

  constructor(
    readonly page: Page,
    private readonly messaging: boolean,
  ) {
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (message) => this.problems.push(message.text()));
    page.on('request', (request) => this.requests.push(basename(new URL(request.url()).pathname)));
  }

  /** Shows one item of an output and returns a locator of its element. `json` goes as text, as it stands in a notebook file. */
  async shows(renderer: 'check' | 'chart', mime: string, json: unknown) {
    const id = `output${++this.count}`;
    const text = typeof json === 'string' ? json : JSON.stringify(json);
    await this.page.evaluate(
      `show(${[renderer, mime, id, text, this.messaging].map((v) => JSON.stringify(v)).join()})`,
    );
    return this.page.locator(`#${id}`);
  }

  /** Draws an output anew or clears it. */
  dispose(renderer: 'check' | 'chart', id?: string): Promise<void> {
    return this.page.evaluate(`renderers.${renderer}.disposeOutputItem(${JSON.stringify(id)})`);
  }

  posted(): Promise<unknown[]> {
    return this.page.evaluate('window.posted');
  }

  /** What a CSS property comes to, at the first element of a selector. */
  styled(selector: string, property: string): Promise<string> {
    const [at, name] = [selector, property].map((text) => JSON.stringify(text));
    return this.page.evaluate(`getComputedStyle(document.querySelector(${at})).getPropertyValue(${name})`);
  }

  /** The same for all elements of a selector. */
  allStyled(selector: string, property: string): Promise<string[]> {
    const [at, name] = [selector, property].map((text) => JSON.stringify(text));
    return this.page.evaluate(
      `[...document.querySelectorAll(${at})].map((each) => getComputedStyle(each).getPropertyValue(${name}))`,
    );
  }

  spoken(): Promise<string | null> {
    return this.page.locator('[role="status"]').textContent();
  }

  /** Ids of broken rules with the places they are broken at. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axe);
    return this.page
      .evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ' at ' + node.target + ': ' + node.failureSummary)))`);
  }

  /** Pixels by which the page is wider than the window. */
  overflow(): Promise<number> {
    return this.page.evaluate('document.documentElement.scrollWidth - innerWidth');
  }
}

/** Stands in for the editor: theme, its own styles for outputs, and what it gives a renderer. Runs before anything else. */
function pretendEditor(theme: string): string {
  return `{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    document.adoptedStyleSheets = [sheet];
    document.addEventListener('DOMContentLoaded', () => document.body.classList.add(...${JSON.stringify(classes(theme))}));
    window.posted = [];
    window.renderers = {};
    window.show = async (renderer, mime, id, text, messaging) => {
      const post = (message) => window.posted.push(message);
      const { activate } = await import('/' + renderer + '.js');
      const { renderOutputItem } = (window.renderers[renderer] ??= activate(messaging ? { postMessage: post } : {}));
      const element = document.createElement('div');
      element.id = id;
      document.getElementById('container').append(element);
      await renderOutputItem({ id, mime, json: () => JSON.parse(text) }, element);
      await new Promise((done) => setTimeout(() => requestAnimationFrame(done), 30));
    };
  }`;
}

/** The editor gives the light high contrast both names. */
const classes = (theme: string) =>
  theme === 'vscode-high-contrast-light' ? [theme, 'vscode-high-contrast'] : [theme];

/** One browser and one bundle for a file of tests. */
export class NotebookPages {
  private constructor(
    private readonly browser: Browser,
    readonly bundle: string,
  ) {}

  static async open(): Promise<NotebookPages> {
    const bundle = await mkdtemp(join(tmpdir(), 'renderer-'));
    await build({ ...rendererBuild(bundle), minify: true, logLevel: 'error' });
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    return new NotebookPages(await chromium.launch({ executablePath: chromiumPath, args }), bundle);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.bundle, { recursive: true });
  }

  async draw({
    theme = 'vscode-dark',
    width = 700,
    messaging = true,
  }: PageOptions = {}): Promise<NotebookPage> {
    const page = await this.browser.newPage({ viewport: { width, height: 800 } });
    await page.addInitScript(pretendEditor(theme));
    await page.route('**/*', async (route) => {
      const { origin: from, pathname } = new URL(route.request().url());
      if (from !== origin) return route.abort();
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
      const file = join(this.bundle, basename(pathname));
      if (extname(file) !== '.js') return route.fulfill({ status: 404 });
      return route.fulfill({ contentType: 'text/javascript', body: await readFile(file) });
    });
    const drawn = new NotebookPage(page, messaging);
    await page.goto(`${origin}/`);
    return drawn;
  }
}
