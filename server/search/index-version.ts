/**
 * Version of what the search index holds of a thing: its words, and the verdicts of its rows.
 *
 * Whoever changes what is indexed, or a rule that decides a verdict, raises it, so that all is indexed
 * anew at the next start.
 */
export const indexVersion = 3;
