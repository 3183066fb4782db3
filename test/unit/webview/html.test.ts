import assert from 'node:assert/strict';
import type { Uri, Webview } from 'vscode';
import { webviewHtml } from '../../../src/host/webview/html';

const uri = (path: string): Uri =>
  ({
    path,
    with: (change: { path: string }) => uri(change.path),
    toString: () => `https://own${path}`,
  }) as Uri;
const webview = { cspSource: 'https://own', asWebviewUri: (file: Uri) => file } as Webview;
const parts = { script: 'dist/a.js', style: 'dist/a.css', title: 'Bias & "harm" <1>', rootId: 'root' };
const page = () => webviewHtml(webview, uri('/ext'), parts);

describe('the page of a webview', () => {
  it('lets nothing in but our own script, styles, fonts and images', () => {
    const html = page();
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const nonce = /nonce="(\w+)"/.exec(html)?.[1];
    assert.deepEqual(policy.split('; '), [
      `default-src 'none'`,
      'style-src https://own',
      `script-src 'nonce-${nonce}'`,
      'font-src https://own',
      'img-src https://own data:',
    ]);
    assert.match(html, /src="https:\/\/own\/ext\/dist\/a\.js"/);
  });

  it('makes a new nonce each time', () => {
    assert.notEqual(page(), page());
  });

  it('writes a title as text', () => {
    assert.match(page(), /<title>Bias &amp; &quot;harm&quot; &lt;1&gt;<\/title>/);
  });
});
