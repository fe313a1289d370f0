import type { Subject } from '@/core/annotations/subject';
import { findSubject } from './places';

/** Says, where a page shows readers what was said of something, that it is as it was when the page was loaded. */
export function markReadersPart(subject: Subject): void {
  const row = findSubject(subject)?.element.closest('[data-row]');
  for (const part of (row ?? document).querySelectorAll<HTMLElement>('[data-said]')) {
    if (part.querySelector('[data-as-loaded]') !== null) continue;
    const note = document.createElement('p');
    note.dataset.asLoaded = '';
    note.className = 'mb-2 text-sm text-soft print:hidden';
    const again = document.createElement('a');
    again.href = '';
    again.textContent = 'Load it again';
    again.addEventListener('click', (event) => {
      event.preventDefault();
      location.reload();
    });
    note.append('As it stood when this page was loaded. ', again, '.');
    const heading = part.querySelector('h2');
    if (heading === null) part.prepend(note);
    else heading.after(note);
  }
}
