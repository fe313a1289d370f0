import type { Metadata } from 'next';
import { SaidNote } from '@/components/editors/said-note';
import { KeptLists } from '@/components/queue/kept-lists';
import { Queue } from '@/components/queue/queue';
import { QueueFilter } from '@/components/queue/queue-filter';
import { ReadyLists } from '@/components/queue/ready-lists';
import { queueChoiceInWords } from '@/core/queue/choice-in-words';
import { parseQueueOptions, queueQuery, wholeQueue } from '@/core/queue/queue-options';
import { singleParameters } from '@/core/views/single-parameters';
import { listDiscrepancies } from '@/server/queries/list-discrepancies';
import { listPeopleToAsk } from '@/server/queries/list-people-to-ask';
import { listQueueEvents } from '@/server/queries/list-queue-events';
import { editorOfPage } from '@/server/session/editor-of-page';
import { saidHere } from '@/server/session/said-here';
import { titleAfterForm } from '@/server/session/title-after-form';

export async function generateMetadata({ searchParams }: PageProps<'/editor'>): Promise<Metadata> {
  return { title: await titleAfterForm('Queue', searchParams) };
}

export default async function QueuePage({ searchParams }: PageProps<'/editor'>) {
  const editor = await editorOfPage('editor');
  const options = parseQueueOptions(singleParameters(await searchParams));
  const [page, people, events, said] = await Promise.all([
    listDiscrepancies(options, editor.id),
    listPeopleToAsk(),
    listQueueEvents(),
    saidHere(searchParams),
  ]);
  const query = queueQuery({ ...options, after: null });
  return (
    <>
      <h1 className="pt-8 text-3xl sm:text-4xl">The queue</h1>
      <p className="mt-2 max-w-2xl pb-5">
        Rows whose accounts differ: what nobody has reviewed first, then the sharper, then the
        newer.
      </p>
      <SaidNote said={said} />
      <ReadyLists query={query} />
      <KeptLists query={query} me={editor.id} />
      <QueueFilter options={options} events={events} people={people} me={editor.id} />
      {options.unread.length > 0 && (
        <p role="status" className="mt-3 max-w-3xl border-l-4 border-conflict pl-3">
          Of this address, “{options.unread.join('”, “')}” could not be read and was left out.
        </p>
      )}
      <Queue
        key={queueQuery(options)}
        first={page}
        query={query}
        after={options.after === null ? null : queueQuery({ ...wholeQueue, after: options.after })}
        chosen={queueChoiceInWords(options, { events, people })}
        people={people}
        me={editor.id}
      />
    </>
  );
}
