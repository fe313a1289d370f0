import { correctable, type MetadataChange } from '@/core/intake/article-correction';
import type { ArticleCorrectionsView } from '@/core/views/article-view';
import { Day } from '../day';
import { Moment } from '../moment';

/** What was corrected of an article besides its text: what it was, what it is since, by whom and why. */
export function ArticleCorrections({
  corrections: { latest, earlier },
}: {
  corrections: ArticleCorrectionsView;
}) {
  return (
    <ul className="space-y-3">
      {latest.map(({ number, changes, reason, by, at }) => (
        <li key={number} className="break-words">
          <ul>
            {changes.map(({ field, before, after }) => (
              <li key={field}>
                {capitalised(correctable[field])} was <Value field={field} value={before} />, is{' '}
                <Value field={field} value={after} />.
              </li>
            ))}
          </ul>
          <p className="text-soft">
            <bdi>{by}</bdi>, <Moment at={at} />: <bdi>{reason}</bdi>
          </p>
        </li>
      ))}
      {earlier > 0 && (
        <li className="text-soft">
          {earlier === 1 ? 'One earlier is' : `${earlier} earlier are`} not shown here.
        </li>
      )}
    </ul>
  );
}

function Value({ field, value }: { field: MetadataChange['field']; value: string | null }) {
  if (value === null) return 'not given';
  if (field === 'publishedOn') return <Day iso={value} />;
  return (
    <>
      “<bdi className={field === 'address' ? 'break-all' : undefined}>{value}</bdi>”
    </>
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
