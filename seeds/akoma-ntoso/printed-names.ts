import { namesInList } from '../../core/states/names-in-list';
import type { LocatedElement } from './located-element';
import { reference } from './meaning';

/** Names under one element: twice as many as the United Nations has members. */
const most = 400;

/**
 * The states that an element names, as it prints them: in the elements below it, in its attribute
 * `by`, or in a text of its own, which may be a list ("France, Japan and Malta").
 *
 * An element below that has no text names a state by `showAs`, or by an entry of the document's
 * references. Throws a SeedError at one that names none, and at text that stands beside elements.
 */
export function printedNames(element: LocatedElement): readonly string[] {
  const below = element.descendants('*');
  const mixed = [element, ...below].find((own) => own.hasChildren && /[^\s,;]/.test(own.ownText));
  if (mixed && below.length > 0)
    throw mixed.problem('text stands beside elements, so what it names is not certain');
  const names =
    below.length > 0
      ? below.filter(namesAState).map(nameOf)
      : namesInList(element.attribute('by') ?? element.text ?? '');
  if (names.length > most) throw element.problem(`more than ${most} states are named`);
  return names;
}

/** The innermost elements do; an empty list of voters is a list. */
function namesAState(element: LocatedElement): boolean {
  return !element.hasChildren && !(lists.has(element.name) && element.text === null);
}

const lists: ReadonlySet<string> = new Set(['voters', 'sponsors', 'list']);

function nameOf(leaf: LocatedElement): string {
  const id = reference(leaf, 'refersTo') ?? reference(leaf, 'href');
  const name = leaf.text ?? leaf.attribute('showAs') ?? (id === null ? null : leaf.shownFor(id));
  if (name === null) throw leaf.problem('this names no state');
  return name.trim();
}
