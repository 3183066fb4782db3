import { useLayoutEffect, useRef } from 'preact/hooks';
import { watchWideContent } from './wideContent';

/** The lesson. Its HTML is made by our own renderer, which lets no HTML of a lesson through. */
export function Lesson({ html }: { html: string }) {
  const lesson = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!lesson.current) return;
    // A box is a remark in the text. As a landmark each would need a name of its own, and there may be many.
    for (const box of lesson.current.querySelectorAll('aside.box')) box.role = 'note';
    return watchWideContent(lesson.current);
  }, [html]);
  return <div ref={lesson} class="lesson" dangerouslySetInnerHTML={{ __html: html }} />;
}
