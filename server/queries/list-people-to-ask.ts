import 'server-only';
import { reading } from '../database';

/** Somebody who may be asked to look at something. */
export interface PersonToAsk {
  readonly id: string;
  readonly name: string;
}

/** The most people that a list to choose from offers. */
const most = 500;

/** Who may be asked to look at something, by name: everyone whose account is not ended. */
export function listPeopleToAsk(): Promise<readonly PersonToAsk[]> {
  return reading((db) =>
    db.user.findMany({
      where: { deactivatedAt: null },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: most,
      select: { id: true, name: true },
    }),
  );
}
