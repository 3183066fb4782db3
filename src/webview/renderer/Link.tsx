import type { FromRenderer } from '../../protocol/renderer';

export type Post = (message: FromRenderer) => void;

/** A link that the extension follows. Without the extension there is none: its words stand alone, or not at all when `linkOnly`. */
export function Link({
  post,
  message,
  words,
  linkOnly = false,
}: {
  post: Post | undefined;
  message: FromRenderer;
  words: string;
  linkOnly?: boolean;
}) {
  if (!post) return linkOnly ? null : <span class="muted">{words}</span>;
  return (
    <button type="button" class="aihs-link" onClick={() => post(message)}>
      {words}
    </button>
  );
}
