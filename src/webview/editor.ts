import type { Port } from '../protocol/rpc';

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

/** The editor's side of this webview. It may be acquired once only. */
export const editor: EditorApi = acquireVsCodeApi();

/** Messages from and to the extension host. */
export const port: Port = {
  post: (message) => editor.postMessage(message),
  listen(receive) {
    const heard = (event: MessageEvent<unknown>) => receive(event.data);
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  },
};

/** Where dropped messages are reported: the webview's own developer console. */
export function report(problem: string, cause?: unknown): void {
  console.warn(problem, cause ?? '');
}
