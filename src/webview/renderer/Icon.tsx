import check from '@vscode/codicons/src/icons/check.svg';
import close from '@vscode/codicons/src/icons/close.svg';
import error from '@vscode/codicons/src/icons/error.svg';
import info from '@vscode/codicons/src/icons/info.svg';
import circle from '@vscode/codicons/src/icons/circle-large.svg';
import lightbulb from '@vscode/codicons/src/icons/lightbulb-empty.svg';
import pass from '@vscode/codicons/src/icons/pass-filled.svg';
import stop from '@vscode/codicons/src/icons/stop-circle.svg';
import warning from '@vscode/codicons/src/icons/warning.svg';

const drawings = { check, circle, close, error, info, lightbulb, pass, stop, warning };
export type IconName = keyof typeof drawings;

/** A codicon as a drawing: the icon font would be three times the size of the renderer. Never spoken, words beside it say the same. */
export function Icon({ name, tone }: { name: IconName; tone?: 'good' | 'bad' | 'quiet' }) {
  const drawing = { __html: drawings[name] };
  return <span class={`aihs-icon ${tone ?? ''}`} aria-hidden="true" dangerouslySetInnerHTML={drawing} />;
}
