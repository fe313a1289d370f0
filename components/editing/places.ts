import type { PassageOfText, Subject } from '@/core/annotations/subject';
import { mainLink } from '../keyboard/key-items';
import { shortened } from './choices';

/** A subject as a page has it: what it is called, and what gets the focus back. */
export interface Found {
  readonly subject: Subject;
  readonly label: string;
  readonly opener: () => HTMLElement | null;
  /** The part of the page that it is. */
  readonly element: HTMLElement;
}

/** The fingerprint of what a row says on the page as it was loaded; null where the page does not have it. */
export function fingerprintOnPage(subject: Subject): string | null {
  if (subject.kind !== 'row') return null;
  return find('data-row', `${subject.event}/${subject.fact}`)?.dataset.fingerprint ?? null;
}

/** The row, claim or passage that an element is, or is part of; null where it is none. */
export function subjectAt(element: Element | null): Found | null {
  const claim = element?.closest<HTMLElement>('[data-claim], [data-claim-item]');
  if (claim) return claimOf(claim);
  const passage = element?.closest<HTMLElement>('[data-passage]');
  if (passage) return passageOf(passage);
  const row = element?.closest<HTMLElement>('[data-row]');
  return row ? rowOf(row) : null;
}

/** Where a page has a subject; null where it has none of it. */
export function findSubject(subject: Subject): Found | null {
  if (subject.kind === 'row') {
    const { event, fact, claimId } = subject;
    const row = `${event}/${fact}`;
    const whole = subjectAt(find('data-row', row));
    if (claimId === null) return whole;
    // Of claims of the same words a text marks but one, and below it lists them all.
    const name = `${row}/${claimId}`;
    const claim = subjectAt(find('data-claim', name) ?? find('data-claim-item', name));
    return claim ?? (whole === null ? null : { ...whole, subject });
  }
  const [first] = subject.passages;
  if (first === undefined) return null;
  const text = `${first.article}/${first.version}`;
  const passage = find('data-passage', `${text}/${first.start}-${first.end}`);
  if (passage !== null) return { ...passageOf(passage), subject };
  const body = find('data-text', text);
  return body === null ? null : wordsIn(body, first, subject);
}

/** Words that were selected in an article's text. */
export function wordsIn(
  body: HTMLElement,
  { start, end }: PassageOfText,
  subject: Subject,
): Found | null {
  const lines = [...body.querySelectorAll<HTMLElement>('[data-start]')];
  const at = lines.findLast((line) => Number(line.dataset.start) < end);
  if (at === undefined) return null;
  const exact = lines
    .filter((line) => line === at || Number(line.dataset.start) >= start)
    .map((line) => line.textContent)
    .join(' ');
  const from = Number(at.dataset.start);
  const within = start >= from ? writtenIn(at).slice(start - from, end - from) : exact;
  return { subject, label: `“${shortened(within, 60)}”`, opener: () => at, element: at };
}

/** The text of a line of an article as the article has it, without the numbers of claims. */
export function writtenIn(line: HTMLElement): string {
  return textNodes(line)
    .map(({ data }) => data)
    .join('');
}

/** The pieces of a line's own text, in order; the numbers of claims are not the article's. */
export function textNodes(line: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest('sup') === null) found.push(node);
  }
  return found;
}

function find(attribute: string, value: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(value)}"]`);
}

function rowOf(row: HTMLElement): Found {
  const [event = '', fact = ''] = (row.dataset.row ?? '').split('/');
  const title = row.tagName === 'TBODY' ? mainLink(row) : row.querySelector('h1');
  return {
    subject: { kind: 'row', event, fact, claimId: null },
    label: `“${(title?.textContent ?? fact).trim()}”`,
    opener: () => row.querySelector<HTMLElement>('[data-annotate]'),
    element: row,
  };
}

function claimOf(claim: HTMLElement): Found {
  const name = claim.dataset.claim ?? claim.dataset.claimItem ?? '';
  const [event = '', fact = '', id = ''] = name.split('/');
  const inText = find('data-claim', name) ?? claim;
  return {
    subject: { kind: 'row', event, fact, claimId: Number(id) },
    label: `“${shortened(inText.textContent ?? '', 60)}”`,
    opener: () => claim.querySelector<HTMLElement>('[data-annotate]') ?? claim,
    element: inText.closest<HTMLElement>('[data-start]') ?? claim,
  };
}

function passageOf(passage: HTMLElement): Found {
  const beside = (passage.dataset.beside ?? '').split(' ').filter(Boolean);
  const others = beside.flatMap((id) => document.getElementById(id) ?? []);
  const passages = [passage, ...others].flatMap(parsePassage);
  return {
    subject: { kind: 'passages', passages },
    label: beside.length === 0 ? 'this passage' : 'this passage and what stands beside it',
    opener: () => passage.querySelector<HTMLElement>('[data-annotate]') ?? mainLink(passage),
    element: passage,
  };
}

function parsePassage({ dataset }: HTMLElement): readonly PassageOfText[] {
  const match = /^([^/]+)\/(\d+)\/(\d+)-(\d+)$/.exec(dataset.passage ?? '');
  if (match?.[1] === undefined) return [];
  const [version = 0, start = 0, end = 0] = match.slice(2).map(Number);
  return [{ article: match[1], version, start, end }];
}
