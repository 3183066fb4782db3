import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { ensureCodeServer } from './codeServer.mjs';
import { practicePlace, trustArgs, trustNotice } from './practice.mjs';
import { endTree, run } from './run.mjs';
import { say } from './say.mjs';

/** The same port each time where it is free: the browser keeps what it remembers by address. */
const PORTS = '38917-38937';

/**
 * Starts VS Code as a server with the package installed, prints the address to open and runs until Ctrl+C.
 * @param {string} vsix path of the packaged extension
 * @returns {Promise<number>} exit code
 */
export async function openInBrowser(vsix) {
  const { node, serverMain } = await ensureCodeServer();
  const { userData, serverData, extensions, folder } = await practicePlace('browser');
  const profile = [
    ['--accept-server-license-terms'],
    ['--user-data-dir', userData],
    ['--server-data-dir', serverData],
    ['--extensions-dir', extensions],
  ].flat();
  const install = [serverMain, ...profile, '--install-extension', vsix, '--force'];
  const { output } = await run(node, install, { quiet: true, limitSeconds: 180 });
  if (!/successfully installed/.test(output)) throw new Error(`The extension was not installed:\n${output}`);

  // Whoever can reach the port could otherwise run programs here: the address carries a secret.
  const token = randomUUID();
  const serve = ['--host', '127.0.0.1', '--port', PORTS, '--connection-token', token, '--disable-telemetry'];
  const child = spawn(node, [serverMain, ...profile, ...trustArgs, ...serve], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const log = join(serverData, 'server.log');
  const address = (port) =>
    `http://127.0.0.1:${port}/?folder=${encodeURI(pathToFileURL(folder).pathname)}&tkn=${token}`;
  return serveUntilEnd(child, log, (port) => {
    say(`Your practice folder is ${folder}.`);
    say(trustNotice);
    console.log(`\nOpen ${address(port)}\n`);
    say('Press Ctrl+C here to end it.');
  });
}

/** Tells the port once the server listens; resolves with the exit code when it ended or was asked to end. */
function serveUntilEnd(child, logFile, onListening) {
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
    if (port) onListening(port);
  });

  let asked = false;
  const end = () => {
    asked = true;
    endTree(child);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      log.end();
      if (!asked) say(`The server ended with code ${code}; its log is ${logFile}.`);
      resolve(asked ? 0 : (code ?? 1));
    });
  });
}
