import '../noEval';
import { render, type VNode } from 'preact';
import { announceFresh, prepareAnnouncements } from './announceFresh';
import { Card } from './Card';
import { Link, type Post } from './Link';
import type { OutputItem, Renderer, RendererContext } from './notebook';
import { Note } from './Note';
import { Prose } from './Prose';
import { readItem } from './readItem';
import { adopt } from './style';
import { words } from './cardWords';
import cardStyle from './card.css';
import outputStyle from './output.css';

/** Entry of the renderer `aihs.check`: results of checks, and hints. */
export function activate({ postMessage }: RendererContext): Renderer {
  adopt(outputStyle, cardStyle);
  prepareAnnouncements();
  const shown = new Map<string, HTMLElement>();
  return {
    renderOutputItem(item, element) {
      shown.set(item.id, element);
      render(card(item, postMessage && ((message) => postMessage(message))), element);
    },
    disposeOutputItem(id) {
      for (const key of id === undefined ? [...shown.keys()] : [id]) {
        const element = shown.get(key);
        if (element) render(null, element);
        shown.delete(key);
      }
    },
  };
}

function card(item: OutputItem, post: Post | undefined): VNode {
  const read = readItem(item);
  const id = `aihs-${item.id}`;
  switch (read.kind) {
    case 'check':
      announceFresh(read.result, read.result.headline);
      return <Card result={read.result} id={id} post={post} />;
    case 'hint': {
      const { task, step, of, text } = read.hint;
      announceFresh(read.hint, words.hint(step, of));
      return (
        <Note id={id} icon="lightbulb" title={words.hint(step, of)}>
          <Prose text={text} />
          <div class="aihs-ways">
            {step < of && (
              <Link post={post} message={{ type: 'hint', task }} words={words.nextHint} linkOnly />
            )}
          </div>
        </Note>
      );
    }
    case 'newer':
    case 'unreadable':
      return (
        <Note id={id} icon="info" title={words[read.kind]}>
          {read.headline && <p>{read.headline}</p>}
          <p>{words[`${read.kind}Help`]}</p>
        </Note>
      );
  }
}
