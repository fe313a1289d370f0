import { queueAddress, queueQuery } from '@/core/queue/queue-options';
import { readyLists } from '@/core/queue/ready-lists';

/** The lists that are often wanted, of which `query` may be one. */
export function ReadyLists({ query }: { query: string }) {
  return (
    <nav aria-label="Ready-made lists" className="print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {readyLists.map(({ name, options }) => {
          const own = queueQuery(options);
          return (
            <li key={name}>
              <a
                href={`${queueAddress}${own}`}
                aria-current={own === query ? 'page' : undefined}
                className="inline-block py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
