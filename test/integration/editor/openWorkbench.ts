import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

type Options = {
  /** Path of the browser's program. */
  browser: string;
  /** Folder where the browser keeps its storage. */
  browserFolder: string;
  /** Host and port of the server. */
  authority: string;
  /** Absolute path of the folder to open; none opens an empty window. */
  folder: string | undefined;
};

const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the workbench of a running server in a headless browser. */
export async function openWorkbench(options: Options): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(options.browserFolder, {
    executablePath: options.browser,
    args: browserArgs,
    headless: true,
    viewport: { width: 1280, height: 800 },
  });
  try {
    // The test's transpiler wraps inner functions in `__name`; functions given to page.evaluate need it there.
    await context.addInitScript('globalThis.__name = (fn) => fn;');
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(60_000);
    // A page with unsaved work asks before it is left; nobody is there to answer.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(workbenchUrl(options));
    await drawn(page);
    return { context, page };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Resolves when the workbench shows its status bar, the last part to be laid out. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
}

function workbenchUrl({ authority, folder }: Options): string {
  const url = new URL(`http://${authority}/`);
  if (folder === undefined) url.searchParams.set('ew', 'true');
  else url.searchParams.set('folder', decodeURIComponent(pathToFileURL(folder).pathname));
  return url.href;
}
