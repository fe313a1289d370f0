/**
 * Whether what is within an element may be taken off the page. Where something was typed there that this browser
 * could not keep, its editor is asked first.
 */
export function mayLeave(within: HTMLElement | null): boolean {
  const holds = within?.matches(unkept) === true || within?.querySelector(unkept);
  return !holds || window.confirm(question);
}

const unkept = 'form[data-unkept]';
const question =
  'This browser cannot keep what you typed here: leaving it loses it for good. Leave it all the same?';
