import type { Json } from '@/core/audit/json';

/** Characters of a text that are shown at once, and that are shown at all; the whole is in the entry as data. */
const [atOnce, atMost] = [280, 4000];

/** A value as it was or became, as text whatever is in it; long ones are folded. */
export function AuditValue({
  value,
  isProse,
  names,
}: {
  value: Json | undefined;
  isProse: boolean;
  /** Of people, by their identifiers. */
  names: Readonly<Record<string, string>>;
}) {
  if (value === undefined || value === null) return <span className="text-soft">nothing</span>;
  if (value === '') return <span className="text-soft">empty</span>;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const name = Object.hasOwn(names, text) ? names[text] : undefined;
  if (name !== undefined) {
    return (
      <>
        <bdi>{name}</bdi> <span className="text-soft">({text})</span>
      </>
    );
  }
  const characters = Array.from(text);
  if (characters.length <= atOnce) return <Text isProse={isProse}>{text}</Text>;
  const rest = characters.length - atMost;
  return (
    <details>
      <summary className="cursor-pointer">
        <bdi>{characters.slice(0, 80).join('')}</bdi> …{' '}
        <span className="text-soft">
          ({characters.length.toLocaleString('en-US')} characters in all)
        </span>
      </summary>
      <Text isProse={isProse}>{characters.slice(0, atMost).join('')}</Text>
      {rest > 0 && (
        <p className="text-soft">
          … and {rest.toLocaleString('en-US')} more characters, which the entry as data has.
        </p>
      )}
    </details>
  );
}

function Text({ isProse, children }: { isProse: boolean; children: string }) {
  return (
    <span
      dir="auto"
      className={`whitespace-pre-wrap [unicode-bidi:isolate] ${isProse ? 'block font-serif text-base' : ''}`}
    >
      {children}
    </span>
  );
}
