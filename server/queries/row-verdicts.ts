import 'server-only';
import type { Verdict } from '@/core/comparison/reason';
import type { EventView } from '@/core/views/event-view';
import { getEvent } from './get-event';

const comparedAtOnce = 2;

/** The verdict of an event's fact; null where it has none, wording set side by side among them. */
export type VerdictOf = (event: string, fact: string) => Verdict | null;

/** The verdicts, under the default policy, of the rows of some events, which are compared whole for them. */
export async function rowVerdicts(slugs: readonly string[]): Promise<VerdictOf> {
  const events: (EventView | null)[] = [];
  for (let start = 0; start < slugs.length; start += comparedAtOnce) {
    const some = slugs.slice(start, start + comparedAtOnce);
    events.push(...(await Promise.all(some.map((slug) => getEvent(slug, 'literal')))));
  }
  return (event, fact) =>
    events.find((candidate) => candidate?.slug === event)?.rows.find((row) => row.slug === fact)
      ?.verdict ?? null;
}
