import { writtenIn } from '../places';

/** A version of an article, as its page shows it. */
export interface TextOnPage {
  readonly article: string;
  readonly version: number;
  /** Its body, but that what stands between its lines is line breaks, as many. */
  readonly body: string;
}

/** Whether a page shows the text of a version of an article. */
export function isOnPage(article: string, version: number): boolean {
  const name = `${article}/${version}`;
  return document.querySelector(`[data-text="${CSS.escape(name)}"]`) !== null;
}

/** The text that a page shows; null where it shows none. */
export function textOnPage(): TextOnPage | null {
  const text = document.querySelector<HTMLElement>('[data-text]');
  const [article, version] = (text?.dataset.text ?? '').split('/');
  if (text === null || !article || !version) return null;
  let body = '';
  for (const line of text.querySelectorAll<HTMLElement>('[data-start]')) {
    body = body.padEnd(Number(line.dataset.start), '\n') + writtenIn(line);
  }
  return { article, version: Number(version), body };
}
