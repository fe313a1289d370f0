import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Dialog } from './dialog';
import { type PageEntry, pageEntries, searchEntry } from './page-entries';
import { paletteChoices } from './palette-choices';

/**
 * Finds a page, a heading or a row by its name: a field with a list, as the ARIA practices describe a
 * combobox. The focus stays in the field, and the arrows move among what is offered.
 */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [entries] = useState(pageEntries);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const words = query.trim();
  const choices = [
    ...paletteChoices(entries, words),
    ...(words === '' ? [] : [searchEntry(words)]),
  ];

  const choose = (entry: PageEntry | undefined) => {
    // Closing gives the focus back; where to go has the last word.
    dialog.current?.close();
    entry?.go();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % choices.length);
    else if (event.key === 'ArrowUp') setAt((at + choices.length - 1) % choices.length);
    else if (event.key === 'Enter') choose(choices[at]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog dialog={dialog} labelledBy={`${id}-label`} onClose={onClose}>
      <label id={`${id}-label`} htmlFor={`${id}-field`} className="font-semibold">
        Find a page, a heading or a row
      </label>
      <input
        id={`${id}-field`}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={`${id}-${at}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="mt-1.5 block min-h-11 w-full border border-strong-rule bg-paper px-3 py-1.5"
      />
      <div role="listbox" id={`${id}-list`} aria-label="What is found" className="mt-3">
        {choices.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox does
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of one page may share a name
            key={index}
            id={`${id}-${index}`}
            ref={index === at ? intoView : undefined}
            role="option"
            aria-selected={index === at}
            onClick={() => choose(entry)}
            className="flex cursor-pointer scroll-my-3 items-baseline justify-between gap-4 px-3 py-1.5 hover:bg-panel aria-selected:bg-mark aria-selected:text-ink"
          >
            <span className="min-w-0">{entry.name}</span>
            <span className="shrink-0 text-sm text-soft">{entry.kind}</span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
