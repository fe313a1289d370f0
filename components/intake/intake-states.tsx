import { type IntakeCounts, type IntakeStateName, intakeStates } from '@/core/views/intake-view';

const order: readonly IntakeStateName[] = [
  ...(['taken', 'waiting', 'failed', 'saved', 'known', 'set_aside'] as const),
];

/** Ways to what is in each state, of a batch with how many are. */
export function IntakeStates({
  addressOf,
  chosen,
  counts,
}: {
  addressOf: (state: IntakeStateName) => string;
  chosen: IntakeStateName;
  counts?: IntakeCounts;
}) {
  return (
    <nav aria-label="By state" className="mb-4 text-sm">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {order.map((state) => (
          <li key={state}>
            <a
              href={addressOf(state)}
              aria-current={state === chosen ? 'true' : undefined}
              className="inline-block py-1.5 text-ink aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {intakeStates[state]}
              {counts && <span className="tabular-nums"> ({counts[state]})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The state that an address chooses; null where it chooses none that there is. */
export function chosenState(text: unknown): IntakeStateName | null {
  return order.find((state) => state === text) ?? null;
}
