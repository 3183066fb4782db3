import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Uri, Webview } from 'vscode';
import { webviewHtml, type WebviewParts } from '../../../src/host/webview/html';
import { webviewBuild } from '../../../src/webview/bundle.mjs';
import { violations } from '../../axe';

export const themes = ['vscode-dark', 'vscode-light', 'vscode-high-contrast'] as const;
export type Theme = (typeof themes)[number];

const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const origin = 'http://webview.test';
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf' };

/** Why pages cannot be drawn here, or null. */
export function whyNot(): string | null {
  return existsSync(chromiumPath) ? null : `no Chromium at ${chromiumPath} (set CHROMIUM_PATH)`;
}

/** Stands in for the editor: theme variables, and the API of a webview. Runs in the page before anything else. */
function pretendEditor({ css, theme, saved }: { css: string; theme: string; saved: unknown }): string {
  const given = JSON.stringify({ css, theme, saved });
  return `{
    const { css, theme, saved } = ${given};
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    document.addEventListener('DOMContentLoaded', () => document.body.classList.add(theme));
    window.posted = [];
    window.saved = saved;
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => window.posted.push(message),
      getState: () => window.saved,
      setState: (state) => { window.saved = state; },
    });
  }`;
}

export interface Message {
  kind: string;
  body: Record<string, unknown>;
}

/** A webview drawn in a real browser, under the real content security policy. */
export class Drawn {
  readonly problems: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (message) => {
      // An aligned table of a lesson carries an inline style; the policy stops it and the stylesheet reads it instead.
      if (message.type() !== 'debug' && !message.text().includes('inline style'))
        this.problems.push(message.text());
    });
  }

  async receives(kind: string, body: unknown): Promise<void> {
    await this.page.evaluate(`window.postMessage(${JSON.stringify({ kind, body })}, '*')`);
    await this.page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(done), 20))');
  }

  async posted(kind: string): Promise<Record<string, unknown>[]> {
    const all = await this.page.evaluate<Message[]>('window.posted');
    return all.filter((message) => message.kind === kind).map((message) => message.body);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  }

  /** The words of what has the keyboard focus. */
  focused(): Promise<string> {
    return this.page.evaluate(
      `(document.activeElement?.querySelector('.label > [title]') ?? document.activeElement)?.textContent`,
    );
  }

  spoken(): Promise<string | null> {
    return this.page.locator('[role="status"]').textContent();
  }

  violations(): Promise<string[]> {
    return violations(this.page);
  }

  /** Pixels by which anything is wider than the window. */
  overflow(): Promise<number> {
    return this.page.evaluate(`Math.max(...['html', '.side', '.tree', '.page']
      .flatMap((name) => [...document.querySelectorAll(name)]).map((box) => box.scrollWidth - box.clientWidth))`);
  }
}

interface Options extends Pick<WebviewParts, 'translation'> {
  theme?: Theme;
  width?: number;
  height?: number;
  saved?: unknown;
}

/** One browser and one bundle for a file of tests. */
export class Studio {
  private constructor(
    private readonly browser: Browser,
    private readonly bundle: string,
  ) {}

  static async open(): Promise<Studio> {
    const bundle = await mkdtemp(join(tmpdir(), 'webview-'));
    await build({ ...webviewBuild(bundle), logLevel: 'error' });
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    return new Studio(await chromium.launch({ executablePath: chromiumPath, args }), bundle);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.bundle, { recursive: true });
  }

  async draw(
    view: 'sidebar' | 'modulePage',
    { theme = 'vscode-dark', width = 300, height = 800, saved, ...parts }: Options = {},
  ): Promise<Drawn> {
    const page = await this.browser.newPage({ viewport: { width, height } });
    const drawn = new Drawn(page);
    const css = await readFile(new URL('themes.css', import.meta.url), 'utf8');
    await page.addInitScript(pretendEditor({ css, theme, saved }));
    await page.route(`${origin}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/') return route.fulfill({ contentType: 'text/html', body: html(view, parts) });
      if (!path.startsWith('/dist/webview/')) return route.fulfill({ status: 404 });
      const file = join(this.bundle, path.slice('/dist/webview/'.length));
      await route.fulfill({ contentType: types[extname(file)] ?? '', body: await readFile(file) });
    });
    await page.goto(`${origin}/`);
    await page.waitForFunction('window.posted.length > 0');
    return drawn;
  }
}

/** The page as the extension host makes it, with a webview whose files are served from `origin`. */
function html(view: string, translation: Pick<WebviewParts, 'translation'>): string {
  const uri = (path: string): Uri =>
    ({
      path,
      with: (change: { path: string }) => uri(change.path),
      toString: () => `${origin}${path}`,
    }) as Uri;
  const webview = { cspSource: origin, asWebviewUri: (file: Uri) => file } as Webview;
  return webviewHtml(webview, uri(''), {
    script: `dist/webview/${view}.js`,
    style: `dist/webview/${view}.css`,
    title: view,
    rootId: 'root',
    ...translation,
  });
}
