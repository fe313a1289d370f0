import 'server-only';
import type { TakenArticle } from '@/core/intake/taken-article';
import type { Intake } from '@/prisma/generated/client';
import { reading } from '../database';
import { fetchDocument } from '../fetching/fetch-document';
import { mostTries } from '../queue/pauses';
import { takeBounded } from '../taking/take-bounded';
import { failIntake } from './fail-intake';
import { keepTaken } from './keep-taken';
import { type InVain, tryLater } from './try-later';

/**
 * Takes the text and the metadata out of something that was brought in, which is fetched first where it is an address.
 * Done once, however often it is asked for: what is no longer waiting is left as it is.
 * What may succeed later is put off, until its last try.
 */
export async function takeIntake(id: string): Promise<void> {
  const intake = await reading((db) => db.intake.findUnique({ where: { id } }));
  if (intake?.state !== 'waiting') return;
  const outcome = await takenOf(intake).catch((error: unknown) => unexpected('read', error));
  const failed = outcome.done ? await notKept(intake, outcome.value) : outcome;
  if (failed === null) return;
  const isLast = intake.tries + 1 >= mostTries && !failed.crowded;
  if (failed.later && !isLast) await tryLater(intake, failed);
  else await failIntake(id, failed.sentence);
}

type Taken = { readonly done: true; readonly value: TakenArticle } | Failed;

interface Failed extends InVain {
  readonly done: false;
  readonly later: boolean;
}

async function takenOf(intake: Intake): Promise<Taken> {
  const { kind, address, mediaType: type, charset, name } = intake;
  if (kind !== 'address') {
    const bytes = intake.content ?? new Uint8Array();
    return settled(await takeBounded({ bytes, type, charset, name, address }));
  }
  const fetched = await fetchDocument(address ?? '', { accept: 'article' });
  if (!fetched.done) return fetched;
  const { bytes, ...page } = fetched.value;
  const { type: found, charset: stated } = page;
  const given = { bytes, type: found, charset: stated, name: null, address: page.address };
  return settled(await takeBounded(given));
}

function settled(outcome: Awaited<ReturnType<typeof takeBounded>>): Taken {
  if (outcome.done) return outcome;
  return { ...ofOurs, later: false, sentence: outcome.sentence };
}

/** Keeps what was taken; why that failed, or null where it did not. */
async function notKept(intake: Intake, taken: TakenArticle): Promise<Failed | null> {
  try {
    await keepTaken(intake, taken);
    return null;
  } catch (error) {
    return unexpected('kept', error);
  }
}

/** A fault of ours is told in the log, and tried again: what ran out may be there the next time. */
function unexpected(what: 'read' | 'kept', error: unknown): Failed {
  console.error(`Something that was brought in could not be ${what}.`, error);
  return { ...ofOurs, later: true, sentence: faults[what] };
}

const ofOurs = { done: false, waitSeconds: null, crowded: false } as const;

const faults = {
  read: 'Something went wrong here while it was read.',
  kept: 'It was read, but something went wrong here while it was kept.',
};
