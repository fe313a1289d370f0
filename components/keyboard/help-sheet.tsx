import { Fragment, useRef, useState } from 'react';
import { Dialog } from './dialog';
import { listedShortcuts } from './known-shortcuts';
import type { Shortcut } from './shortcuts';
import { setSingleKeys, singleKeysAreOn } from './single-keys';

/** Every shortcut, and a way to turn off those of a single key. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(singleKeysAreOn);
  const turn = (wanted: boolean) => {
    setSingleKeys(wanted);
    setOn(wanted);
  };
  return (
    <Dialog dialog={dialog} labelledBy="shortcuts" onClose={onClose}>
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="shortcuts" className="text-2xl">
          Keyboard shortcuts
        </h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="min-h-8 shrink-0 cursor-pointer border border-strong-rule px-3 text-sm whitespace-nowrap"
        >
          Close
        </button>
      </div>
      <dl className="mt-4 border-t border-rule text-sm">
        {listedShortcuts().map((shortcut) => (
          <div
            key={`${shortcut.held ?? ''} ${shortcut.keys.join(' ')}`}
            className="grid grid-cols-[6.5rem_1fr] items-baseline gap-x-4 sm:grid-cols-[9.5rem_1fr] border-b border-rule py-1.5"
          >
            <dt>
              <Keys shortcut={shortcut} />
            </dt>
            <dd>{shortcut.does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex items-baseline gap-2.5">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => turn(event.target.checked)}
          className="size-4 shrink-0 translate-y-0.5 accent-accent"
        />
        Shortcuts of a single key are on
      </label>
      <p className="mt-1 text-sm text-soft">
        Turned off, they stay off in this browser, for those who work by voice or whose keys slip.
        Everything can be reached by links as well.
      </p>
    </Dialog>
  );
}

function Keys({ shortcut: { keys, held } }: { shortcut: Shortcut }) {
  return (
    <>
      {held && <span className="text-soft">{held} and </span>}
      {keys.map((key, at) => (
        <Fragment key={key}>
          {at > 0 && <span className="text-soft"> then </span>}
          <kbd className="inline-block min-w-6 border border-rule bg-panel px-1.5 text-center font-sans">
            {key === 'Escape' ? 'Esc' : key}
          </kbd>
        </Fragment>
      ))}
    </>
  );
}
