import type { Webview } from 'vscode';
import type { Port } from '../../protocol/rpc';

/** The host's end of a webview's messages. */
export function webviewPort(webview: Webview): Port {
  return {
    post: (message) => webview.postMessage(message),
    listen(receive) {
      const listening = webview.onDidReceiveMessage(receive);
      return () => void listening.dispose();
    },
  };
}
