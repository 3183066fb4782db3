import type { ShownState } from '../protocol/states';
import { stateIcon } from './states';

/** A codicon. Never spoken: words beside it say the same. */
export function Icon({ name, class: extra = '' }: { name: string; class?: string }) {
  return <span class={`codicon codicon-${name} ${extra}`} aria-hidden="true" />;
}

/** Shape first, colour second. */
export function StateIcon({ state }: { state: ShownState }) {
  return <Icon name={stateIcon[state]} class={`state state-${state}`} />;
}
