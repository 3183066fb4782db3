export function ensureEditorTools(): Promise<{ node: string; serverMain: string; chromium: string }>;
