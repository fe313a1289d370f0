import { expect, test } from 'vitest';
import { isFrontPage } from './front-page';

test.each([
  ['https://gazette.example', true],
  ['https://gazette.example/', true],
  ['http://www.gazette.example:8080//', true],
  ['https://gazette.example/?utm_source=mail#top', true],
  ['https://gazette.example/index.html', true],
  ['https://gazette.example/index.php', true],
  ['https://gazette.example/home', true],
  ['https://gazette.example/en/', true],
  ['https://gazette.example/pt-BR', true],
  ['https://gazette.example/?p=1204', false],
  ['https://gazette.example/a', false],
  ['https://gazette.example/news', false],
  ['https://gazette.example/en/council', false],
  ['https://gazette.example/home/council', false],
  ['no address', false],
])('%s: %s', (address, front) => expect(isFrontPage(address)).toBe(front));
