import { intakeAddress, reviewAddress } from '@/core/views/intake-addresses';
import { type IntakeItem, intakeStates } from '@/core/views/intake-view';
import { Moment } from '../moment';

/** Things that were brought in, with where each is looked at. */
export function IntakeList({ items, label }: { items: readonly IntakeItem[]; label: string }) {
  return (
    <ul aria-label={label} className="border-t border-strong-rule">
      {items.map((item) => (
        <li key={item.id} data-key-item className="border-b border-rule py-3">
          <p className="font-serif text-lg leading-snug break-words">
            <a href={item.article ? reviewAddress(item.article.slug) : intakeAddress(item.id)}>
              {item.title}
            </a>
          </p>
          <p className="text-sm break-words text-soft">
            {intakeStates[item.state]} · came <Moment at={item.createdAt} />
            {item.address !== null && item.address !== item.title && <> · {item.address}</>}
          </p>
          {item.problem !== null && <p className="text-sm break-words">{item.problem}</p>}
        </li>
      ))}
    </ul>
  );
}
