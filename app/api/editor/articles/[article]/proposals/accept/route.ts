import { readFactInput } from '@/core/review/fact-input';
import { articleTag, eventTag, verdictsTag } from '@/core/views/page-tags';
import { expirePages } from '@/server/cache-tags';
import type { ChangedClaim } from '@/server/claims/claim-outcome';
import { acceptProposal } from '@/server/commands/accept-proposal';
import { type Outcome, refused } from '@/server/commands/outcome';
import { database } from '@/server/database';
import type { SeenProposal } from '@/server/review/proposal-seen';
import { refreshEvents } from '@/server/search/refresh-events';
import type { Fields } from '@/server/session/form-answer';
import { formOfProposal } from '@/server/session/form-of-proposal';

/** Makes a claim of words that were read in an article, on a fact that is there or on a new one. */
export async function POST(
  request: Request,
  context: RouteContext<'/api/editor/articles/[article]/proposals/accept'>,
): Promise<Response> {
  const { article } = await context.params;
  return formOfProposal(request, article, {
    says: ({ claim }: ChangedClaim) => `Accepted, on “${claim.fact.title}”.`,
    work: async ({ id }, seen, fields) => {
      const outcome = await accept(id, seen, fields);
      if (outcome.done) {
        const { eventIds, events } = outcome.value;
        await refreshEvents(database(), eventIds);
        expirePages([...events.map(eventTag), ...events.map(verdictsTag), articleTag(article)]);
      }
      return outcome;
    },
  });
}

async function accept(
  editorId: string,
  seen: SeenProposal,
  fields: Fields,
): Promise<Outcome<ChangedClaim>> {
  const event = fields.get('event') ?? '';
  if (event === '') return refused(422, 'Put the article into an event first.');
  const answer = fields.get('answer') ?? '';
  const own = { ...seen, event, answers: answer === '' ? [] : [answer] };
  const fact = fields.get('fact') ?? '';
  if (fact !== '') return keep(await acceptProposal(editorId, { ...own, fact }));
  const input = readFactInput(Object.fromEntries(fields));
  if ('problem' in input) return refused(422, input.problem);
  return keep(await acceptProposal(editorId, { ...own, fact: input.read, answers: [] }));
}

/** Nobody else can be before with a claim that is made anew. */
function keep(outcome: Awaited<ReturnType<typeof acceptProposal>>): Outcome<ChangedClaim> {
  return !outcome.done && outcome.status === 409 ? refused(410, outcome.sentence) : outcome;
}
