/**
 * An extension that lets a test outside of the editor use the real `vscode` API: it connects to the address
 * in AIHS_BRIDGE (`port:token`) and evaluates the functions that are sent, one JSON line each way.
 *
 * It is installed like any other extension. Loaded as "extension tests" it would run too, but VS Code then
 * takes itself for a test and refuses every modal dialog.
 */
const { connect } = require('node:net');
const { createInterface } = require('node:readline');
const vscode = require('vscode');

exports.activate = (context) => {
  const [port, token] = process.env.AIHS_BRIDGE.split(':');
  const socket = connect(Number(port), '127.0.0.1');
  const send = (message) => socket.writable && socket.write(`${JSON.stringify(message)}\n`);
  socket.once('connect', () => send({ token }));
  socket.once('error', (error) => console.error('The test does not listen any more:', error.message));
  context.subscriptions.push({ dispose: () => socket.destroy() });

  createInterface({ input: socket }).on('line', async (line) => {
    const { id, source, arg } = JSON.parse(line);
    try {
      const value = await compile(source)(vscode, arg);
      send({ id, value: toJson(value) });
    } catch (error) {
      send({ id, error: { message: String(error?.message ?? error), stack: String(error?.stack ?? '') } });
    }
  });
};

/** A function from its source. The test's transpiler wraps inner functions in `__name`, so that exists here. */
function compile(source) {
  return new Function('require', '__name', `return (${source});`)(require, (fn) => fn);
}

/** `undefined` has no JSON; anything that cannot be sent fails here, where the sender hears of it. */
function toJson(value) {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
