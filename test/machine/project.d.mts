export const projectFolder: string;
export function packagedExtension(): string | undefined;
