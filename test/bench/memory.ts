import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of a process and all its descendants in megabytes; undefined where there is no /proc. */
export function residentMegabytes(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const parents = new Map(processes().map((each) => [each, parentOf(each)]));
  const descends = (each: number | undefined): boolean =>
    each !== undefined && (each === pid || descends(parents.get(each)));
  const kilobytes = [...parents.keys()].filter(descends).map((each) => statusOf(each, 'VmRSS'));
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

function processes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function parentOf(pid: number): number | undefined {
  return statusOf(pid, 'PPid') || undefined;
}

/** A number of /proc/PID/status; 0 when the process has ended meanwhile or does not have it. */
function statusOf(pid: number, field: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
