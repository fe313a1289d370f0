import { plainPage } from '../core/views/plain-page';

/** A page that says, without scripts or style sheets, that a page could not be made. */
export function failurePage(outage: boolean): string {
  return outage
    ? plainPage(
        'This page is not available just now',
        'Recount could not read it from its database. Nothing is lost, and pages that were read lately can still be opened. Please try again in a few seconds.',
      )
    : plainPage(
        'This page could not be made',
        'The fault is on our side and has been written to the log. Other pages are not affected.',
      );
}

/** A page that says, in the same way, that another role is needed to see a page. */
export function forbiddenPage(): string {
  return plainPage(
    'Only an admin sees this page',
    'You are signed in as an editor. An admin of your newsroom can look here for you, or make you one.',
  );
}
