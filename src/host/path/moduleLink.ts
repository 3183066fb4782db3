import * as vscode from 'vscode';
import { commands, extensionId } from '../../ids';

const place = '/module/';

/** Address that opens a module in the editor of whoever follows it. */
export function moduleLink(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: extensionId, path: `${place}${id}` });
}

/** Follows such addresses. They come from anywhere: an unknown module is told, and nothing else can be asked for. */
export function registerModuleLinks(): vscode.Disposable {
  return vscode.window.registerUriHandler({
    async handleUri({ path }) {
      if (path.startsWith(place))
        await vscode.commands.executeCommand(commands.openModule, { id: path.slice(place.length) });
    },
  });
}
