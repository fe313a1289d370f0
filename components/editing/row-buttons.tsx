import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { button } from './looks';
import { type Found, subjectAt } from './places';

/** The button of each row, claim and passage of the page that opens its annotations there. */
export function RowButtons({ onOpen }: { onOpen: (found: Found) => void }) {
  const [hosts, setHosts] = useState<readonly Host[]>([]);
  useEffect(() => {
    const made = [...document.querySelectorAll<HTMLElement>(wanted)].flatMap(hostIn);
    setHosts(made);
    return () => {
      for (const { element } of made) element.remove();
    };
  }, []);
  return hosts.map(({ element, found, quiet }, index) =>
    createPortal(
      <button
        type="button"
        data-annotate
        aria-label={`Annotate ${found.label}`}
        className={quiet ? quietly : button}
        onClick={() => onOpen(found)}
      >
        Annotate
      </button>,
      element,
      index.toString(),
    ),
  );
}

const wanted = '[data-row], [data-claim-item], [data-passage]';
const quietly =
  'min-h-6 cursor-pointer font-sans text-xs text-accent underline decoration-1 underline-offset-[0.18em] hover:decoration-2 pointer-coarse:min-h-11';

interface Host {
  readonly element: HTMLElement;
  readonly found: Found;
  readonly quiet: boolean;
}

function hostIn(part: HTMLElement): readonly Host[] {
  const found = subjectAt(part);
  if (found === null) return [];
  const isRow = part.dataset.row !== undefined;
  const element = document.createElement(isRow ? 'div' : 'span');
  element.className = isRow ? 'mt-3 print:hidden' : 'ml-2 print:hidden';
  const within = isRow
    ? part.querySelector('[data-row-tools]')
    : part.dataset.passage === undefined
      ? part
      : part.querySelector('p');
  if (within === null) return [];
  within.append(element);
  return [{ element, found, quiet: !isRow }];
}
