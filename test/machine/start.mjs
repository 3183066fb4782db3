import { openInBrowser } from './browser.mjs';
import { findDesktop, openDesktop } from './desktop.mjs';
import { ensureDependencies } from './install.mjs';
import { npm } from './npm.mjs';
import { packagedExtension, projectFolder } from './project.mjs';
import { timed } from './say.mjs';

// `npm start`: from a fresh checkout to the extension in an editor, in the best editor to be had here.
try {
  await ensureDependencies();
  await timed('Packaging the extension', async () => {
    const { code } = await npm(['run', '--silent', 'package'], { cwd: projectFolder });
    if (code !== 0) throw new Error('The extension could not be packaged; the reason is above.');
  });
  const vsix = packagedExtension();
  if (!vsix) throw new Error('Packaging left no .vsix file in dist/.');

  const desktop = await findDesktop();
  process.exitCode = desktop ? await openDesktop(desktop, vsix) : await openInBrowser(vsix);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
