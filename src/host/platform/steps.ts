import * as vscode from 'vscode';

/** One question of several: what may be chosen, given the answers so far; nothing to ask when there is only one choice. */
export interface Step<A> {
  readonly key: keyof A;
  readonly ask: string;
  readonly choices: (answers: Partial<A>) => readonly Choice[];
  /** Ask also where there is only one choice. */
  readonly askAlways?: boolean;
  /** Asks further where a choice alone does not say it, such as for a number; undefined goes back to the choices. */
  readonly refine?: (value: unknown) => Promise<unknown>;
}

export interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly value: unknown;
}

/**
 * Asks one question after the other, with Back and a step count. Answers that are known are not asked for.
 * @returns all answers, or undefined when the person left
 */
export async function askInSteps<A extends object>(
  title: string,
  known: Partial<A>,
  steps: readonly Step<A>[],
): Promise<A | undefined> {
  const answers: Partial<A> = { ...known };
  const asked: Step<A>[] = [];
  const open = () => steps.filter(({ key }) => known[key] === undefined);
  let at = 0;
  while (at < open().length) {
    const step = open()[at];
    if (!step) break;
    const choices = step.choices(answers);
    const [only] = choices;
    if (choices.length === 1 && only && !step.askAlways) {
      answers[step.key] = only.value as A[keyof A];
      at += 1;
      continue;
    }
    // What depends on an answer that is still to come has no choices yet, and will most likely be asked.
    const later = open()
      .slice(at + 1)
      .filter((each) => each.askAlways || each.choices(answers).length !== 1).length;
    const progress = { step: asked.length + 1, of: asked.length + 1 + later, canGoBack: asked.length > 0 };
    const picked = await pick(title, step.ask, choices, progress);
    if (picked === undefined) return undefined;
    if (picked === goBack) {
      const before = asked.pop();
      at = before ? open().indexOf(before) : at;
      continue;
    }
    const value = step.refine ? await step.refine(picked.value) : picked.value;
    if (value === undefined) continue;
    answers[step.key] = value as A[keyof A];
    asked.push(step);
    at += 1;
  }
  return answers as A;
}

const goBack = Symbol('back');

function pick(
  title: string,
  placeholder: string,
  choices: readonly Choice[],
  { step, of, canGoBack }: { step: number; of: number; canGoBack: boolean },
): Promise<Choice | typeof goBack | undefined> {
  return new Promise((resolve) => {
    const input = vscode.window.createQuickPick<vscode.QuickPickItem & Choice>();
    Object.assign(input, { title, placeholder, step, totalSteps: of, ignoreFocusOut: true });
    input.items = choices.map((choice) => ({ ...choice }));
    input.buttons = canGoBack ? [vscode.QuickInputButtons.Back] : [];
    let answer: Choice | typeof goBack | undefined;
    const answered = (value: typeof answer) => {
      answer = value;
      input.hide();
    };
    input.onDidTriggerButton(() => answered(goBack));
    input.onDidAccept(() => answered(input.activeItems[0]));
    input.onDidHide(() => {
      input.dispose();
      resolve(answer);
    });
    input.show();
  });
}
