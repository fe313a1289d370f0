import { useEffect, useState } from 'react';
import type { PassageOfText } from '@/core/annotations/subject';
import { button } from './looks';
import { type Found, textNodes, wordsIn } from './places';

/** The words of an article that are selected now; null where none are. */
export function selectedWords(): Found | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const body = elementOf(range.commonAncestorContainer)?.closest<HTMLElement>('[data-text]');
  // A selection by three clicks ends where the next line begins, or beyond the last.
  const around = body ?? elementOf(range.startContainer)?.closest<HTMLElement>('[data-text]');
  if (!around) return null;
  const passage = passageIn(around, range);
  if (passage === null) return null;
  return wordsIn(around, passage, { kind: 'passages', passages: [passage] });
}

/** Offers to annotate the words that are selected, beside them. */
export function SelectedWords({
  onOpen,
  onClaim,
}: {
  onOpen: (found: Found) => void;
  onClaim: (found: Found) => void;
}) {
  const [at, setAt] = useState<{ found: Found; top: number; left: number } | null>(null);
  useEffect(() => {
    const look = () => {
      const found = selectedWords();
      if (found === null) return setAt(null);
      const { bottom, left } =
        getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      const widest =
        document.documentElement.clientWidth -
        (matchMedia('(min-width: 40rem)').matches ? 380 : 220);
      setAt({ found, top: bottom + scrollY + 6, left: Math.max(8, Math.min(left, widest)) });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  if (at === null) return null;
  return (
    <div
      style={{ top: at.top, left: at.left }}
      className="absolute z-20 flex w-max flex-col bg-paper sm:flex-row text-base text-ink shadow-[0_1px_6px_rgb(0_0_0/0.35)] print:hidden"
    >
      <button
        type="button"
        className={button}
        // A press would end the selection before the click comes.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          onOpen(at.found);
          getSelection()?.removeAllRanges();
        }}
      >
        Annotate these words
      </button>
      <button
        type="button"
        className={button}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          onClaim(at.found);
          getSelection()?.removeAllRanges();
        }}
      >
        Add a claim from them
      </button>
    </div>
  );
}

/** Where a selection begins and ends in an article's body, in UTF-16 code units, without spaces around it. */
function passageIn(body: HTMLElement, range: Range): PassageOfText | null {
  const [article = '', version = ''] = (body.dataset.text ?? '').split('/');
  let start: number | null = null;
  let end = 0;
  let words = '';
  for (const line of body.querySelectorAll<HTMLElement>('[data-start]')) {
    let offset = Number(line.dataset.start);
    for (const node of textNodes(line)) {
      const [from, to] = range.intersectsNode(node) ? within(node, range) : [0, 0];
      const own = node.data.slice(from, to);
      if (own.trim() !== '') {
        start ??= offset + from + (own.length - own.trimStart().length);
        end = offset + from + own.trimEnd().length;
        words += own;
      }
      offset += node.data.length;
    }
  }
  return start === null || words === '' ? null : { article, version: Number(version), start, end };
}

function within(node: Text, range: Range): [number, number] {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return [from, Math.max(from, to)];
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
