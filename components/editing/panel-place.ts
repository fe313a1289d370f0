/**
 * Makes room for a panel where its subject stands, so that nobody has to leave it: below a row across its
 * whole width, below a line of a text, at the end of a passage, or under the words of a fact.
 *
 * What it makes stands at the end of what the page has, or between lines that never change, and is taken
 * away by `clearPlace`.
 */
export function makePlace(element: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  if (element instanceof HTMLTableSectionElement) {
    const row = document.createElement('tr');
    row.setAttribute('role', 'row');
    row.className = 'order-6 block md:col-span-2 lg:table-row';
    const cell = document.createElement('td');
    cell.setAttribute('role', 'cell');
    cell.colSpan = columnsOf(element);
    cell.className = 'block pt-4 lg:table-cell lg:pt-0 lg:pb-5';
    cell.append(place);
    row.append(cell);
    element.append(row);
  } else if (element.dataset.start !== undefined) {
    // Of a paragraph that is shown in part, pieces are what has an offset.
    (element.closest('p') ?? element).after(place);
  } else {
    place.className = 'mt-3';
    const within = element.querySelector('[data-row-tools]') ?? element;
    within.append(place);
  }
  return place;
}

/** Takes the room away again. */
export function clearPlace(place: HTMLElement): void {
  (place.closest('tr') ?? place).remove();
}

function columnsOf({ rows }: HTMLTableSectionElement): number {
  const cells = [...(rows[0]?.cells ?? [])];
  return cells.reduce((sum, { colSpan }) => sum + colSpan, 0);
}
