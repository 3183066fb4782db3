import '../noEval';
import '../style/sidebar.css';
import { render } from 'preact';
import { Rpc } from '../../protocol/rpc';
import { fromSidebar, toSidebar } from '../../protocol/sidebar';
import { editor, port, report } from '../editor';
import { keepFocus } from '../keepFocus';
import { takeLanguage } from '../language';
import { announce } from '../live';
import { stateSpoken } from '../states';
import { t } from '../words';
import { SidebarModel } from './model';
import { readRemembered } from './remembered';
import type { Send } from './send';
import { Sidebar } from './Sidebar';

const root = document.getElementById('root') ?? document.body;
takeLanguage(root);
document.body.dataset['vscodeContext'] = JSON.stringify({ preventDefaultContextMenuItems: true });
keepFocus();

const model = new SidebarModel(readRemembered(editor.getState()), (remember) => {
  editor.setState(remember);
  draw();
});

const rpc = new Rpc(
  port,
  fromSidebar,
  toSidebar,
  {
    state(state) {
      const said = model.setState(state).slice(0, 2);
      const words = said.map((change) =>
        t('say.change', { title: change.title, state: stateSpoken(change.state) }),
      );
      if (words.length > 0) announce(words.join('. '));
    },
    announce: ({ text }) => announce(text),
    collapseAll: () => model.collapseAll(),
    setGroup: ({ id, open }) => model.setGroup(id, open),
    reveal: ({ id }) => model.reveal(id),
  },
  report,
);
const send: Send = (kind, body) => rpc.send(kind, body);

let saving: ReturnType<typeof setTimeout> | undefined;
function onScroll(top: number): void {
  model.scroll = top;
  clearTimeout(saving);
  saving = setTimeout(() => editor.setState(model.remember()), 200);
}

function draw(): void {
  render(<Sidebar model={model} send={send} onScroll={onScroll} />, root);
}

draw();
send('ready', {});
