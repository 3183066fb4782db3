const adopted = new Set<string>();

/** Adds style sheets to the page, each once. Not as `<style>`, which a content security policy may forbid. */
export function adopt(...sheets: string[]): void {
  for (const css of sheets) {
    if (adopted.has(css)) continue;
    adopted.add(css);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
}
