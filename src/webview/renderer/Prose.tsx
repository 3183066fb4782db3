/** A sentence in which `code` and **weight** are marked as in Markdown. Everything is put in as text. */
export function Words({ text }: { text: string }) {
  // Odd parts are what stood between the marks.
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part, index) => {
    if (index % 2 === 0) return part;
    return part.startsWith('`') ? <code>{part.slice(1, -1)}</code> : <strong>{part.slice(2, -2)}</strong>;
  });
}

/** Paragraphs of such sentences, and fenced code as it stands. */
export function Prose({ text }: { text: string }) {
  return text.split(/^```\w*\n([\s\S]*?)\n?^```$/m).map((part, index) =>
    index % 2 === 1 ? (
      <pre>{part}</pre>
    ) : (
      part
        .split(/\n{2,}/)
        .filter((each) => each.trim())
        .map((each) => (
          <p>
            <Words text={each} />
          </p>
        ))
    ),
  );
}
