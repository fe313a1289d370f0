import { readFile } from 'node:fs/promises';

const TICK_MS = 10;

/**
 * The milliseconds that a process has computed for so far, which say more than the clock where other
 * programs share the machine. NaN where there is no /proc.
 */
export async function cpuTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // After the program's name, which may hold spaces: state is the first field, times the 12th and 13th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
