/** The themes our pages are looked at in: the name in the settings and the class on the workbench. */
export const themes = {
  light: { setting: 'Light Modern', kind: 'vs' },
  dark: { setting: 'Dark Modern', kind: 'vs-dark' },
  'high-contrast': { setting: 'Default High Contrast', kind: 'hc-black' },
  'high-contrast-light': { setting: 'Default High Contrast Light', kind: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;
