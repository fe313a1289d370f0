import { expect, test } from 'vitest';
import { robotsRules } from './robots-rules';

const address = new URL('https://news.example/robots.txt');
const rules = (...lines: string[]) => robotsRules(address, lines.join('\n'));
const allows = (path: string, ...lines: string[]) => rules(...lines).allows(new URL(path, address));

test.each([
  [true, '/a', ['']],
  [true, '/a', ['<!doctype html><p>Not found']],
  [false, '/a', ['User-agent: *', 'Disallow: /']],
  [true, '/a', ['User-agent: *', 'Disallow:']],
  [true, '/a', ['Disallow: /']],
  [true, '/a', ['User-agent: Other', 'Disallow: /']],
  [false, '/a', ['USER-AGENT:recount', 'DISALLOW:/a']],
  [false, '/a', ['User-agent: Recount/1.0 # ours', 'Disallow: /a # not this']],
  [true, '/a', ['User-agent: Recounting', 'Disallow: /']],
  // The group of its own name counts, and not the one for all.
  [true, '/a', ['User-agent: *', 'Disallow: /', '', 'User-agent: Recount', 'Disallow: /b']],
  [true, '/a', ['User-agent: Recount', 'Disallow:', 'User-agent: *', 'Disallow: /']],
  // Groups of one name are one.
  [false, '/b', ['User-agent: Recount', 'Disallow: /a', 'User-agent: Recount', 'Disallow: /b']],
  // A group has several names, and lines of other kinds do not part them.
  [
    false,
    '/a',
    ['User-agent: Other', 'Sitemap: https://news.example/s', 'User-agent: *', 'Disallow: /'],
  ],
  [true, '/a', ['User-agent: *', 'User-agent: Recount', 'Disallow: /b']],
  [true, '/a', ['User-agent: *', 'Disallow: /b', 'User-agent: Other', 'Disallow: /a']],
  // The longest rule counts, and of two as long the one that allows.
  [true, '/a/b', ['User-agent: *', 'Disallow: /a', 'Allow: /a/b']],
  [false, '/a/c', ['User-agent: *', 'Disallow: /a', 'Allow: /a/b']],
  [true, '/a', ['User-agent: *', 'Disallow: /a', 'Allow: /a']],
  [false, '/x/print.html', ['User-agent: *', 'Disallow: /*/print.html$']],
  [true, '/x/print.html?a', ['User-agent: *', 'Disallow: /*/print.html$']],
  [false, '/x/y/print', ['User-agent: *', 'Disallow: /***/print']],
  [false, '/%C3%BC', ['User-agent: *', 'Disallow: /ü']],
])('%s: %s by %j', (allowed, path, lines) => {
  expect(allows(path, ...lines)).toBe(allowed);
});

test('lines end as on any system', () => {
  const text = 'User-agent: *\r\nDisallow: /a\rDisallow: /b\nDisallow: /c';
  const read = robotsRules(address, text);
  expect(['/a', '/b', '/c', '/d'].map((path) => read.allows(new URL(path, address)))).toEqual([
    ...[false, false, false, true],
  ]);
});

test.each([
  [0, []],
  [2000, ['User-agent: *', 'Crawl-delay: 2']],
  [500, ['User-agent: Recount', 'Crawl-delay: 0.5', 'User-agent: *', 'Crawl-delay: 9']],
  [0, ['User-agent: *', 'Crawl-delay: -1']],
  [0, ['User-agent: *', 'Crawl-delay: soon']],
  [3_600_000, ['User-agent: *', 'Crawl-delay: Infinity']],
])('%i ms pass between two requests by %j', (delayMs, lines) => {
  expect(rules(...lines).delayMs).toBe(delayMs);
});

test('names without number and rules without number are no flood', () => {
  const names = Array.from({ length: 15_000 }, (_, at) => `User-agent: n${at}`);
  const rulesOfAll = Array.from({ length: 15_000 }, (_, at) => `Disallow: /${at}`);
  expect(allows('/14999', ...names, 'User-agent: *', ...rulesOfAll)).toBe(false);
  expect(allows('/15000', ...names, 'User-agent: *', 'User-agent: *', 'Disallow: /14')).toBe(true);
  expect(allows('/a', 'User-agent: *', `Disallow: /a${'?'.repeat(5000)}`)).toBe(true);
  expect(allows('/a', 'User-agent: *', `Disallow: /${'*'.repeat(5000)}a`)).toBe(false);
});

test('of too many patterns with stars the last are taken to forbid more, and to allow nothing', () => {
  const many = Array.from({ length: 1000 }, (_, at) => `Disallow: /many/*/of/them/*/${at}`);
  const last = ['Disallow: /a/*/b', 'Allow: /a/*/c', 'Disallow: /plain'];
  const all = ['User-agent: *', ...many, ...last];
  const allowed = ['/a/x/b', '/a/x/c', '/a/x/d', '/plain', '/b'].map((path) =>
    allows(path, ...all),
  );
  expect(allowed).toEqual([false, false, false, false, true]);
  expect(allows('/a/x/d', 'User-agent: *', ...last)).toBe(true);
});
