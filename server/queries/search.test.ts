import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../core/search/any-text.testing';
import { parseSearchKey } from '../../core/views/search-key';
import { noSearch, parseSearchOptions, searchKinds } from '../../core/views/search-options';
import type { SearchPage, SearchResult } from '../../core/views/search-view';
import { testDatabase } from '../test-database.testing';
import { search } from './search';

const database = testDatabase('recount_seeded');

function find(query: string): Promise<SearchPage> {
  return search(parseSearchOptions(new URLSearchParams(query)));
}

/** A result in a line: its kind and title, what was looked for in brackets. */
function line({ kind, title }: SearchResult): string {
  return `${kind}: ${marked(title)}`;
}

function marked(segments: SearchResult['title']): string {
  return segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
}

/** Every page of a search, one after another. */
async function allPages(query: string): Promise<SearchResult[]> {
  const results: SearchResult[] = [];
  let options = parseSearchOptions(new URLSearchParams(query));
  for (;;) {
    const page = await search(options);
    expect(page.results.length).toBeLessThanOrEqual(20);
    results.push(...page.results);
    if (page.next === null) return results;
    options = { ...options, after: parseSearchKey(page.next) };
  }
}

describe('the first of what is found', () => {
  test.each([
    ['q=nz herald', 'outlet: [NZ] [Herald]', '/outlets/nz-herald'],
    ['q=Reaction', 'outlet: [Reaction]', '/outlets/reaction'],
    ['q=S/2024/239', 'vote: Ceasefire in the Gaza Strip', '/votes/S/2024/239'],
    ['q=s 2024 0239', 'vote: Ceasefire in the Gaza Strip', '/votes/S/2024/239'],
    ['q=2728', 'vote: Ceasefire in the Gaza Strip during Ramadan', '/votes/S/2024/254'],
    ['q=SRES2728', 'vote: Ceasefire in the Gaza Strip during Ramadan', '/votes/S/2024/254'],
    [
      'q=french draft ceasefire',
      'event: [French] [draft] [ceasefire] resolution, May 2021',
      '/events/french-draft-may-2021',
    ],
    [
      'q=taken hostage',
      'fact: [Taken] [hostage]',
      '/events/security-council-8-october-2023/facts/taken-hostage',
    ],
    ['q=vetoes Algeria', 'fact: Who [vetoed]', '/events/us-draft-22-march-2024/facts/who-vetoed'],
  ])('by %j is %j', async (query, first, address) => {
    const { results } = await find(query);
    expect(results.map(line)[0]).toBe(first);
    expect(results[0]?.address).toBe(address);
  });

  test('of an article of no known day gives its event’s, and says so', async () => {
    const { results } = await find('q=diametrically&kind=article');
    expect(results).toMatchObject([
      { context: 'The Indian Awaaz', day: '2023-10-08', dayOfEvent: true },
    ]);
  });

  test('of an article leads to its words in its current version', async () => {
    const { results } = await find('q=%22cynically vetoed%22&kind=article');
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ kind: 'article', context: 'Reaction', day: '2024-03-22' });
    expect(results[0]?.dayOfEvent).toBe(false);
    const address = decodeURIComponent(results[0]?.address ?? '');
    expect(address).toMatch(
      /^\/articles\/reaction-us-led-vote-fails\/1#:~:text=.*“cynically vetoed”/,
    );
    const version = await database.db.articleVersion.findFirstOrThrow({
      where: { article: { slug: 'reaction-us-led-vote-fails' } },
    });
    const fragment = results[0]?.fragment.segments ?? [];
    expect(version.body).toContain(fragment.map(({ text }) => text).join(''));
    expect(marked(fragment)).toContain('“[cynically vetoed]”');
  });
});

describe('words', () => {
  test.each([
    ['q=Türkiye&kind=vote', 'q=Turkiye&kind=vote'],
    ['q=VETOED', 'q=veto'],
    ['q=%22cynically vetoed%22', 'q=“cynically vetoed”'],
    ['q=Council%27s', 'q=Council’s'],
    ['q=Russia+veto&kind=vote', 'q=Russian+Federation+veto&kind=vote'],
  ])('%j finds what %j finds', async (query, other) => {
    const found = await find(query);
    expect(found.total.count).toBeGreaterThan(0);
    expect(found.total).toEqual((await find(other)).total);
  });

  test.each([
    ['q=Nebenza', 'Nebenzia', '"Nebenza"'],
    ['q=Isreal killed', 'Israel', '"Isreal" killed'],
    ['q=Palestinains', 'Palestinians', '"Palestinains"'],
    ['q=ceasefrie or veto', 'ceasefire', '"ceasefrie" or veto'],
  ])('misspelt in %j are taken for %j, and that is said', async (query, shown, asTyped) => {
    const page = await find(query);
    expect(page.respellings.map((own) => own.shown)).toEqual([shown]);
    expect(page.asTyped).toBe(asTyped);
    expect(page.total.count).toBeGreaterThan(0);
    const exactly = await search({ ...noSearch, q: asTyped });
    expect(exactly).toMatchObject({ respellings: [], asTyped: null });
  });

  test('misspelt are mended up to a few of them', async () => {
    const typed = 'Isreal Palestinains ceasefrie Nebenza killed';
    const page = await find(`q=${typed}`);
    expect(page.respellings.map((own) => own.typed)).toEqual([
      'Isreal',
      'Palestinains',
      'ceasefrie',
    ]);
  });

  test('begun and not yet ended are found', async () => {
    const page = await find('q=vassily nebenz');
    expect(page).toMatchObject({ respellings: [], total: { count: 1 } });
    expect(marked(page.results[0]?.fragment.segments ?? [])).toContain('[Vassily] [Nebenzia]');
  });

  test.each([
    ['q=', 'no words'],
    ['q=%F0%9F%95%8A %26 ! |', 'only signs'],
    ['q=the of and', 'common words'],
    ['q=-Gaza', 'only exclusions'],
    ['q=Gaza or -veto', 'only exclusions'],
  ])('of %j nothing can be looked for: %s', async (query, problem) => {
    expect(await find(query)).toMatchObject({ problem, results: [], total: { count: 0 } });
  });
});

describe('choices', () => {
  test.each(searchKinds)('of %s alone are what they are among all kinds', async (kind) => {
    const all = (await allPages('q=council or reaction')).filter((result) => result.kind === kind);
    const chosen = await allPages(`q=council or reaction&kind=${kind}`);
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen).toEqual(all);
    const { kinds } = await find('q=council or reaction');
    expect(kinds?.find((own) => own.kind === kind)?.count).toBe(all.length);
  });

  test.each<[string, (result: SearchResult) => boolean]>([
    ['verdict=reported-once', ({ verdicts }) => verdicts?.includes('reported once') ?? false],
    ['verdict=conflict', ({ verdicts }) => verdicts?.includes('conflict') ?? false],
    ['from=2023-10-08', ({ day }) => day !== null && day >= '2023-10-08'],
    ['to=2021-12-31', ({ day }) => day !== null && day <= '2021-12-31'],
    [
      'from=2023-10-08&to=2023-10-09&verdict=reported-once&kind=fact',
      ({ day, kind, verdicts }) =>
        day === '2023-10-08' && kind === 'fact' && (verdicts?.includes('reported once') ?? false),
    ],
  ])('%s leave what fits them, in the same order', async (choice, fits) => {
    const chosen = await allPages(`q=gaza or veto&${choice}`);
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen).toEqual((await allPages('q=gaza or veto')).filter(fits));
  });

  test('of an outlet leave its articles, their events and the facts it reports, and itself', async () => {
    const results = await allPages('q=reaction or gaza or ceasefire&outlet=reaction');
    expect(new Set(results.map(({ kind }) => kind))).toEqual(
      new Set(['outlet', 'article', 'event', 'fact']),
    );
    const articles = results.filter(({ kind }) => kind === 'article');
    expect(articles.map(({ context }) => context)).toEqual(['Reaction']);
  });

  test('of an outlet that is not there leave nothing', async () => {
    expect((await find('q=gaza&outlet=nothing')).total).toEqual({ count: 0, more: false });
  });
});

test('the pages of a search hold everything it finds, once, the best first', async () => {
  const results = await allPages('q=council');
  const { total } = await find('q=council');
  expect(total.more).toBe(false);
  expect(total.count).toBeGreaterThan(200);
  expect(results).toHaveLength(total.count);
  const rows = await database.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM "SearchEntry" WHERE words @@ to_tsquery('recount', 'council')`;
  expect(total.count).toBe(rows[0]?.count);
  expect(new Set(results.map(({ address }) => address)).size).toBe(results.length);
  const past = await search({ ...noSearch, q: 'council', after: { score: 0, id: 1 } });
  expect(past).toMatchObject({ results: [], next: null, total });
});

describe('whatever is typed', () => {
  test.each([
    ...['"', '""', '"""', "'", "''", '\\', '\\\\', '&', '|', '!', '<->', ':*', '(', ')', '( & | )'],
    ...[
      'a & b',
      'a <-> b',
      "a:*'",
      'a\\',
      '%',
      '_',
      '%_%',
      '-',
      '--',
      '- -',
      '-"',
      'or',
      'or or',
      'OR',
    ],
    ...[
      '"unclosed phrase',
      '-"unclosed',
      'a or',
      'or a',
      'a or or b',
      '-a -b',
      "'; DROP TABLE x; --",
    ],
    ...[
      '$1',
      '{}',
      'null',
      'NaN',
      '0',
      '-1',
      '1e309',
      '\0',
      'a\0b',
      '\ud800',
      '\udfff\ud800',
      '\uffff',
    ],
    ...[
      '🕊️',
      '🕊️ veto',
      '👩‍👩‍👧‍👦'.repeat(20),
      'مجلس الأمن',
      '\u202eveto\u202c',
      'e\u0301',
      '安全理事会',
      'ﬁ',
    ],
    ...[
      'x'.repeat(10_000),
      'veto '.repeat(2_000),
      '"veto '.repeat(50),
      '-veto '.repeat(50),
      '('.repeat(500),
    ],
    ...[
      'S/2024/239/',
      'S//',
      'a/b/c',
      'http://a.b/c?d=e&f',
      'a@b.c',
      '1,100',
      '-3',
      '11–3–1',
      'a.b.c',
    ],
    ...['<b>veto</b>', '&lt;', '&#0;', '\t\n\r', 'a\u2028b', "O'Brien", 'rock-and-roll', 'a_b'],
  ])('%j is answered', async (typed) => {
    const page = await search(parseSearchOptions(new URLSearchParams({ q: typed })));
    expect(page.results.length).toBeLessThanOrEqual(20);
  });

  test('is answered, with every choice, and marked without a letter lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(40), fc.option(fc.constantFrom(...searchKinds)), async (q, kind) => {
        const query = new URLSearchParams({ q, kind: kind ?? '', to: '2030-01-01' });
        const { results } = await search(parseSearchOptions(query));
        for (const { title } of results) {
          expect(title.every(({ text }) => text !== '')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
