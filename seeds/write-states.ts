import { states } from '../core/states/state';
import type { Writer } from './known';

/** Writes the states of the United Nations by their codes; what is written already stays as it is. */
export async function writeStates(db: Writer): Promise<void> {
  const written = await db.state.findMany({ select: { code: true, name: true } });
  const names = new Map(written.map(({ code, name }) => [code, name]));
  for (const { code, name } of states) {
    if (!names.has(code) || names.get(code) === name) continue;
    await db.state.update({ where: { code }, data: { name } });
  }
  await db.state.createMany({ data: states.filter(({ code }) => !names.has(code)) });
}
