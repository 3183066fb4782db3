import type { ComponentChildren } from 'preact';
import type * as z from 'zod';
import type { link as linkSchema } from '../../protocol/modulePage';
import { t } from '../words';
import { moduleHref } from './links';

interface Props {
  link: z.infer<typeof linkSchema>;
  /** What stands in the link; the title unless told otherwise. */
  children?: ComponentChildren;
}

/** A link to another module, or its title alone while it is not written. */
export function ModuleLink({ link, children = link.title }: Props) {
  if (link.written) return <a href={moduleHref(link.id)}>{children}</a>;
  return (
    <span class="unwritten">
      {children} ({t('say.toCome')})
    </span>
  );
}
