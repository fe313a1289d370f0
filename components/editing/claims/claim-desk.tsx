import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { shortened } from '../choices';
import { button } from '../looks';
import { AddPanel } from './add-panel';
import { ClaimPanel } from './claim-panel';
import type { Claims } from './use-claims';

/** The buttons on a page's claims, and the panel of the claim that is open. */
export function ClaimDesk({ claims: { opened, open, add, close, onSaved } }: { claims: Claims }) {
  useEffect(() => {
    // As many as a page has claims, so that they are plain elements, with nothing held for each.
    const texts = wordsInText();
    const made = [
      ...[...document.querySelectorAll<HTMLElement>('[data-reading]')].map((claim) => {
        const own = makeButton(nameOf(claim, texts), saysOf(claim), () =>
          open(Number(claim.dataset.reading)),
        );
        own.className = `${quietly} ${claim.dataset.claimItem === undefined ? 'mt-1 block' : 'ml-3'}`;
        claim.append(own);
        return own;
      }),
      ...[...document.querySelectorAll<HTMLElement>('[data-claims-of]')].map((heading) => {
        const own = makeButton('Add a claim', 'Add a claim', () => add(null));
        own.className = `${button} mt-2 print:hidden`;
        heading.after(own);
        return own;
      }),
    ];
    return () => {
      for (const own of made) own.remove();
    };
  }, [open, add]);
  if (opened === null) return null;
  return createPortal(
    opened.kind === 'claim' ? (
      <ClaimPanel
        key={`${opened.id} ${opened.resume?.draftId}`}
        id={opened.id}
        resume={opened.resume}
        onSaved={onSaved}
        onClose={close}
      />
    ) : (
      <AddPanel
        key={`${opened.selected?.start}-${opened.selected?.end} ${opened.draftId}`}
        text={opened.text}
        selected={opened.selected}
        draftId={opened.draftId}
        onSaved={onSaved}
        onClose={close}
      />
    ),
    opened.place,
  );
}

function makeButton(name: string, says: string, press: () => void): HTMLButtonElement {
  const own = document.createElement('button');
  own.type = 'button';
  own.textContent = says;
  own.ariaLabel = name;
  own.dataset.correct = '';
  own.addEventListener('click', press);
  return own;
}

function saysOf({ dataset }: HTMLElement): string {
  return dataset.aside === undefined ? 'Correct' : 'Bring back';
}

/** The words of claims where an article's text has them, by the claims' numbers. */
function wordsInText(): ReadonlyMap<string, string> {
  const marked = document.querySelectorAll<HTMLElement>('[data-text] [data-claim]');
  return new Map(
    [...marked].map(({ dataset, textContent }) => [
      dataset.claim?.split('/').at(-1) ?? '',
      textContent ?? '',
    ]),
  );
}

function nameOf(claim: HTMLElement, texts: ReadonlyMap<string, string>): string {
  const own = (claim.querySelector('blockquote, .font-serif') ?? claim).textContent ?? '';
  const words = texts.get(claim.dataset.reading ?? '') ?? own;
  const short = `“${shortened(words.trim(), 60)}”`;
  return claim.dataset.aside === undefined ? `Correct how ${short} is read` : `Bring back ${short}`;
}

const quietly =
  'min-h-6 cursor-pointer font-sans text-xs text-accent underline decoration-1 underline-offset-[0.18em] hover:decoration-2 pointer-coarse:min-h-11 print:hidden';
