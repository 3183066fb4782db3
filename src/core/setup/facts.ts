import type { Language } from '../syllabus/model';

/** An interpreter that notebooks can run in. */
export interface Seen {
  readonly language: Language;
  /** Undefined for one that is built in. */
  readonly own?: { readonly path: string; readonly environment?: string };
  /** Like "3.11.2"; undefined when it did not start. */
  readonly version?: string;
  /** Why it did not start, as a sentence. */
  readonly problem?: string;
  /** The modules it has, and those it loads when a cell imports them, by the names they are imported by. */
  readonly packages: readonly string[];
  readonly loads: readonly string[];
}

/** A practice notebook and the modules that it imports. */
export interface Need {
  readonly title: string;
  readonly packages: readonly string[];
}

/** What Check Setup found out. */
export interface SetupFacts {
  readonly interpreters: readonly Seen[];
  /** Those of Python; R needs none. */
  readonly needs: readonly Need[];
  /** The programs that the learner named in settings, by language; '' for none. */
  readonly named: Readonly<Record<Language, string>>;
  /** Whether notebooks are to run in the learner's own interpreters. */
  readonly prefersOwn: boolean;
  /** Whether programs of this folder may be asked. */
  readonly trusted: boolean;
  /** The learner's folder; undefined while none is open. */
  readonly folder?: { readonly path: string; readonly writable: boolean; readonly freeMegabytes: number };
}

/** What a learner can do about a line, if there is anything. */
export type Fix =
  | { readonly kind: 'copyCommand'; readonly command: string }
  | { readonly kind: 'openSetting'; readonly language: Language }
  | { readonly kind: 'showLog' | 'trustFolder' | 'chooseFolder' };

/** One line of the report: `info` is what is there or not and stops nothing. */
export interface SetupLine {
  readonly verdict: 'works' | 'warning' | 'info';
  readonly title: string;
  readonly where?: string;
  readonly detail: string;
  readonly fix?: Fix;
}

/** As `vscode.l10n.t`: a sentence in the learner's language, with its places filled. */
export type Translate = (message: string, ...values: (string | number)[]) => string;
