import '../noEval';
import '../style/modulePage.css';
import { render } from 'preact';
import type * as z from 'zod';
import { fromModulePage, toModulePage, type ModulePageState } from '../../protocol/modulePage';
import { Rpc } from '../../protocol/rpc';
import { editor, port, report } from '../editor';
import { takeLanguage } from '../language';
import { announce } from '../live';
import { goTo, topId } from './anchors';
import { followLinks } from './links';
import { Page, type Send } from './Page';
import { Positions } from './positions';

const root = document.getElementById('root') ?? document.body;
takeLanguage(root);
document.body.dataset['vscodeContext'] = JSON.stringify({ preventDefaultContextMenuItems: true });

const positions = new Positions(editor.getState());
let shown: ModulePageState | null = null;

const rpc = new Rpc(
  port,
  fromModulePage,
  toModulePage,
  { state: ({ asked, ...state }) => show(state, asked), announce: ({ text }) => announce(text) },
  report,
);
type Asked = z.infer<typeof toModulePage.state>['asked'];
const send: Send = (kind, body) => rpc.send(kind, body);

function show(state: ModulePageState, asked: Asked): void {
  const another = shown?.id !== state.id;
  shown = state;
  render(<Page key={state.id} state={state} send={send} />, root);
  if (asked?.anchor !== undefined) return goTo(asked.anchor);
  if (another) window.scrollTo(0, positions.of(state.id));
  // A screen reader starts at the title; the eye goes on where it left off.
  if (asked) document.getElementById(topId)?.focus({ preventScroll: true });
}

followLinks(root, (id) => send('openModule', { id }));

let saving: ReturnType<typeof setTimeout> | undefined;
window.addEventListener('scroll', () => {
  if (shown) positions.set(shown.id, window.scrollY);
  clearTimeout(saving);
  saving = setTimeout(() => editor.setState(positions.saved()), 200);
});

send('ready', {});
