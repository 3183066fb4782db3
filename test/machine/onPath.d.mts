export function onPath(name: string): string | undefined;
export function isProgram(path: string): boolean;
