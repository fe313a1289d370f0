import { afterEach, expect, test, vi } from 'vitest';
import { ExpectedError } from './expected-error';
import { readFetchingSettings } from './fetching-settings';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [
    'RECOUNT_FETCH_ALSO',
    '127.0.0.1:4190',
    /^RECOUNT_FETCH_ALSO names "127\.0\.0\.1:4190", whose port/,
  ],
  [
    'RECOUNT_FETCH_ALSO',
    'everything',
    /^RECOUNT_FETCH_ALSO names "everything", which is not a host/,
  ],
  ['PUBLIC_URL', 'recount', /^PUBLIC_URL is "recount", which is no address/],
])('%s=%s ends the start with a sentence', (name, value, sentence) => {
  vi.stubEnv(name, value);
  expect(readFetchingSettings).toThrow(ExpectedError);
  expect(readFetchingSettings).toThrow(sentence);
});

test('settings that can be read, or are not there, let it go on', () => {
  vi.stubEnv('RECOUNT_FETCH_ALSO', '');
  vi.stubEnv('PUBLIC_URL', undefined);
  readFetchingSettings();
  vi.stubEnv('RECOUNT_FETCH_ALSO', 'archive.example.org:8080,[fd00::5]:80');
  vi.stubEnv('PUBLIC_URL', 'https://recount.example.org');
  expect(readFetchingSettings()).toBeUndefined();
});
