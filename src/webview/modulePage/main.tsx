import '../noEval';
import '../style/modulePage.css';
import { render } from 'preact';
import { fromModulePage, toModulePage, type ModulePageState } from '../../protocol/modulePage';
import { Rpc } from '../../protocol/rpc';
import { editor, port, report } from '../editor';
import { announce } from '../live';
import { goTo, topId } from './anchors';
import { followLinks } from './links';
import { Page, type Send } from './Page';
import { Positions } from './positions';

const root = document.getElementById('root') ?? document.body;
document.body.dataset['vscodeContext'] = JSON.stringify({ preventDefaultContextMenuItems: true });

const positions = new Positions(editor.getState());
let shown: ModulePageState | null = null;
/** A link to a module was followed: the keyboard focus goes to its title when it arrives. */
let followed: string | null = null;

const rpc = new Rpc(
  port,
  fromModulePage,
  toModulePage,
  { state: ({ anchor, ...state }) => show(state, anchor), announce: ({ text }) => announce(text) },
  report,
);
const send: Send = (kind, body) => rpc.send(kind, body);

function show(state: ModulePageState, anchor: string | undefined): void {
  const another = shown?.id !== state.id;
  shown = state;
  render(<Page key={state.id} state={state} send={send} />, root);
  if (anchor !== undefined) return goTo(anchor);
  if (!another) return;
  window.scrollTo(0, positions.of(state.id));
  if (followed === state.id) document.getElementById(topId)?.focus({ preventScroll: true });
  followed = null;
}

followLinks(root, (id) => {
  followed = id;
  send('openModule', { id });
});

let saving: ReturnType<typeof setTimeout> | undefined;
window.addEventListener('scroll', () => {
  if (shown) positions.set(shown.id, window.scrollY);
  clearTimeout(saving);
  saving = setTimeout(() => editor.setState(positions.saved()), 200);
});

send('ready', {});
