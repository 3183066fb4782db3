import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { z } from 'zod';
import { settings } from '../../ids';
import { pythonCandidates, rCandidates } from '../../kernels/own/candidates';
import { InstalledPython } from '../../kernels/own/InstalledPython';
import { probePythons, probeRs, type Found } from '../../kernels/own/probe';
import { Rscript } from '../../kernels/own/rscript';
import type { LearnerFolder } from '../platform/learnerFolder';
import type { KernelKind } from './kernelKind';

/** The Pythons and Rs of this machine, as kernels: from settings, the Python extension, environments in the folder, and the PATH. */
export async function ownKernels(
  context: vscode.ExtensionContext,
  folder: LearnerFolder,
  log: (text: string) => void,
): Promise<KernelKind[]> {
  // Programs of an untrusted folder (a virtual environment, a setting) must not even be asked their version.
  if (!vscode.workspace.isTrusted) return [];
  const assets = join(context.extensionPath, 'dist', 'kernels');
  const configuration = vscode.workspace.getConfiguration(settings.section);
  const places = [
    folder.path ?? '',
    ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
  ];
  const named = [configuration.get<string>(settings.python, ''), ...(await pythonExtensionPaths(log))];
  const [pythons, rs] = await Promise.all([
    probePythons(pythonCandidates(named, [...new Set(places.filter(Boolean))])),
    probeRs(rCandidates([configuration.get<string>(settings.r, '')])),
  ]);
  return [...pythons, ...rs].map((found) => kindOf(found, assets, log));
}

function kindOf(found: Found, assets: string, log: (text: string) => void): KernelKind {
  const { language, path, environment } = found;
  const version = found.version.split('.').slice(0, 2).join('.');
  const name = `${language === 'r' ? 'R' : 'Python'} ${version}`;
  const options = { path, assets, log };
  return {
    id: `aihs.own.${createHash('sha256').update(path).digest('hex').slice(0, 12)}`,
    language,
    name: vscode.l10n.t('Your {0}', name),
    label: environment
      ? vscode.l10n.t('{0} (yours, {1})', name, environment)
      : vscode.l10n.t('{0} (yours)', name),
    description: path,
    interpreter: language === 'r' ? new Rscript(options) : new InstalledPython(options),
    found,
  };
}

const environments = z.object({
  environments: z.object({
    getActiveEnvironmentPath: z.custom<() => { path?: string }>((value) => typeof value === 'function'),
    known: z
      .array(z.object({ executable: z.object({ uri: z.object({ fsPath: z.string() }).optional() }) }))
      .catch([]),
  }),
});

/** What the Python extension knows, where it is installed; it may be absent, or answer in a form we do not know. */
async function pythonExtensionPaths(log: (text: string) => void): Promise<string[]> {
  const extension = vscode.extensions.getExtension('ms-python.python');
  if (!extension) return [];
  try {
    const api = environments.parse(await extension.activate()).environments;
    const known = api.known.flatMap(({ executable }) => executable.uri?.fsPath ?? []);
    return [api.getActiveEnvironmentPath().path ?? '', ...known];
  } catch (error) {
    log(`The Python extension did not tell its environments: ${String(error)}`);
    return [];
  }
}
