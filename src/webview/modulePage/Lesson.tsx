import { useLayoutEffect, useRef } from 'preact/hooks';
import { watchWideContent } from './wideContent';

/** The lesson. Its HTML is made by our own renderer, which lets no HTML of a lesson through. */
export function Lesson({ html }: { html: string }) {
  const lesson = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (lesson.current ? watchWideContent(lesson.current) : undefined), [html]);
  return <div ref={lesson} class="lesson" dangerouslySetInnerHTML={{ __html: html }} />;
}
