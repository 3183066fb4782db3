import type { Uri, Webview } from 'vscode';

export interface WebviewParts {
  /** Paths inside the extension, such as `dist/webview/sidebar.js`. */
  script: string;
  style: string;
  title: string;
  /** Id of the element that the script draws into. */
  rootId: string;
  /** Words of the editor's language by the English ones; none where it is English or has no translation. */
  translation?: { readonly language: string; readonly words: Readonly<Record<string, string>> };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/**
 * The page of every webview of this extension. Nothing loads but our own script (by nonce), our own styles and fonts, and images of
 * our own or written into the page. The webview needs `enableScripts` and the folder of both files among its `localResourceRoots`.
 */
export function webviewHtml(webview: Webview, extensionUri: Uri, parts: WebviewParts): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const uri = (path: string) =>
    escaped(webview.asWebviewUri(extensionUri.with({ path: `${extensionUri.path}/${path}` })).toString());
  const own = escaped(webview.cspSource);
  const policy = [
    `default-src 'none'`,
    `style-src ${own}`,
    `script-src 'nonce-${nonce}'`,
    `font-src ${own}`,
    `img-src ${own} data:`,
  ].join('; ');
  const { language, words } = parts.translation ?? { language: 'en' };
  const translations = words ? ` data-translations="${escaped(JSON.stringify(words))}"` : '';
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(parts.title)}</title>
<link rel="stylesheet" href="${uri(parts.style)}">
</head>
<body>
<div id="${escaped(parts.rootId)}"${translations}></div>
<script nonce="${nonce}" src="${uri(parts.script)}"></script>
</body>
</html>`;
}
