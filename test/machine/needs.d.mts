export function provide(
  names: readonly ('node24' | 'jupyter' | 'dask' | 'r' | 'editor')[],
): Promise<{ env: NodeJS.ProcessEnv; missing: { need: string; reason: string }[] }>;
