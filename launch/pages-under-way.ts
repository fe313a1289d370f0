import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expiriesSoFar } from './expiries';
import { pathOf } from './request-target';

/** A page that Next.js is making, for whoever asks for it meanwhile. */
interface Making {
  /** How often pages had been expired when it began. */
  readonly begun: number;
  readonly ended: Promise<void>;
}

/** What Next.js asks of where it runs: to be told of what goes on when a request is answered, or shared by others. */
interface RequestContext {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

const context = new AsyncLocalStorage<RequestContext>();

/**
 * Has nobody who asks after a change get what was begun before it.
 *
 * Next.js makes a page once for all who ask for it meanwhile; and while it makes one anew whose minute is over, it gives
 * all of them the old one. Who asks after pages were expired is therefore kept waiting until no page of that address
 * is being made that was begun before.
 */
export class PagesUnderWay {
  private readonly pages = new Map<string, Set<Making>>();

  constructor() {
    const shared = globalThis as { [key]?: { get(): RequestContext | undefined } };
    shared[key] ??= { get: () => context.getStore() };
  }

  /** Has Next.js answer a request for an address, as soon as it can do so with what holds. */
  async answer(url: string, work: () => Promise<void>): Promise<void> {
    const page = pageOf(url);
    if (page === null) return work();
    for (let older = this.olderOf(page); older.length > 0; older = this.olderOf(page)) {
      await Promise.all(older);
    }
    const waitUntil = (making: Promise<unknown>) => this.add(page, making);
    return context.run({ waitUntil }, work);
  }

  /** The ends of what is being made of a page and was begun before pages were last expired. */
  private olderOf(page: string): readonly Promise<void>[] {
    const now = expiriesSoFar();
    return [...(this.pages.get(page) ?? [])]
      .filter(({ begun }) => begun < now)
      .map(({ ended }) => ended);
  }

  private add(page: string, work: Promise<unknown>): void {
    const all = this.pages.get(page) ?? new Set();
    this.pages.set(page, all);
    const end = async () => {
      // Whoever asked is told why it failed. Next.js gives the page to others until after its end.
      await work.catch(() => undefined);
      await nextTurn();
      all.delete(making);
      if (all.size === 0 && this.pages.get(page) === all) this.pages.delete(page);
    };
    const making: Making = { begun: expiriesSoFar(), ended: end() };
    all.add(making);
  }
}

/** Where Next.js looks for what a platform has it do beside requests. */
const key = Symbol.for('@next/request-context');

/**
 * What an address and all others of the same page have in common, null where Next.js keeps no page. Spellings are told
 * apart by less than Next.js does, since who shares a name with another page only waits for that too.
 */
function pageOf(url: string): string | null {
  if (/^\/(?:api|search|editor|_next)(?:[/?]|$)/.test(url)) return null;
  return pathOf(url).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
