import 'server-only';
import type { TakenArticle } from '@/core/intake/taken-article';
import type { Intake } from '@/prisma/generated/client';
import { reading } from '../database';
import { fetchDocument } from '../fetching/fetch-document';
import { TryAgain } from '../queue/try-again';
import { takeBounded } from '../taking/take-bounded';
import { failIntake } from './fail-intake';
import { keepTaken } from './keep-taken';
import { noteTry } from './note-try';

/**
 * Takes the text and the metadata out of something that was brought in, which is fetched first where it is an address.
 * Done once, however often it is asked for: what is no longer waiting is left as it is.
 *
 * Throws where it may succeed later, so that the queue tries again; at the `last` try that is a failure, too.
 */
export async function takeIntake(id: string, last: boolean): Promise<void> {
  const intake = await reading((db) => db.intake.findUnique({ where: { id } }));
  if (intake?.state !== 'waiting') return;
  const outcome = await takenOf(intake).catch((error: unknown) => unexpected(error));
  if (outcome.done) await keepTaken(intake, outcome.value);
  else if (outcome.later && !last) {
    await noteTry(id, outcome.sentence);
    throw new TryAgain();
  } else await failIntake(id, outcome.sentence);
}

type Taken =
  | { readonly done: true; readonly value: TakenArticle }
  | { readonly done: false; readonly sentence: string; readonly later: boolean };

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
  return outcome.done ? outcome : { done: false, sentence: outcome.sentence, later: false };
}

/** A fault of ours is told in the log, and tried again: what ran out may be there the next time. */
function unexpected(error: unknown): Taken {
  console.error('Something that was brought in could not be taken.', error);
  return { done: false, later: true, sentence: 'Something went wrong here while it was read.' };
}
