import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

/** A card without a verdict. */
export function Note({
  id,
  icon,
  title,
  children,
}: {
  id: string;
  icon: IconName;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class="aihs-output aihs-card quiet" aria-labelledby={id}>
      <h3 id={id}>
        <Icon name={icon} tone="quiet" />
        <span>{title}</span>
      </h3>
      {children}
    </section>
  );
}
