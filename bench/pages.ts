const event = '/events/security-council-8-october-2023';
const sideBySide = '/compare/al-arabiya-council-divided/indian-awaaz-ends-without-unified-position';

export type Page = { name: string; path: string };

/** The public pages whose speed is measured, one of each kind that readers get. */
export const pages: readonly Page[] = [
  { name: 'home', path: '/' },
  { name: 'event', path: event },
  { name: 'event-with-options', path: `${event}?policy=acled&verdict=conflict` },
  { name: 'fact', path: `${event}/facts/killed-in-all` },
  { name: 'article', path: '/articles/al-arabiya-council-divided' },
  { name: 'side-by-side', path: sideBySide },
  { name: 'votes', path: '/votes' },
  { name: 'votes-chosen', path: '/votes?outcome=vetoed&vetoed-by=USA' },
  { name: 'vote', path: '/votes/S/2024/239' },
  { name: 'series', path: '/series/gaza-killed-ministry-of-health' },
  { name: 'outlet', path: '/outlets/the-indian-awaaz' },
];

/** The page that carries most, which the client code is weighed on. */
export const eventPage: Page = { name: 'event', path: event };

/** The pages that Lighthouse looks at. */
export const auditedPages: readonly Page[] = [
  ...pages.filter(({ path }) => !path.includes('?')),
  { name: 'findings', path: '/votes/findings' },
  { name: 'series-list', path: '/series' },
  { name: 'outlets', path: '/outlets' },
  { name: 'fact-beside-series', path: `${event}/facts/palestinians-killed-in-gaza` },
  { name: 'how-to-read', path: '/how-to-read' },
];
