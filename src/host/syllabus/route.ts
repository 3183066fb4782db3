import * as vscode from 'vscode';
import type { Route } from '../../core/progress/next';
import { settings } from '../../ids';

/** The route in the settings. */
export function chosenRoute(): Route {
  return vscode.workspace.getConfiguration(settings.section).get<Route>(settings.route) ?? 'unset';
}
