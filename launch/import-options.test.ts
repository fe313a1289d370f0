import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ExpectedError } from './expected-error';
import { importOptions } from './import-options';

afterEach(() => vi.unstubAllEnvs());

test('are paths from where the command was given, and what entries do not say', () => {
  vi.stubEnv('INIT_CWD', '/newsroom');
  const outlet = ['--outlet', ' The  Ledger ', '--homepage', 'https://ledger.example'];
  expect(importOptions(['a.jsonl', '/b', ...outlet, '--report', 'c.txt'])).toEqual({
    paths: [path.resolve('/newsroom/a.jsonl'), path.resolve('/b')],
    otherwise: { outlet: 'The Ledger', homepage: 'https://ledger.example/' },
    report: path.resolve('/newsroom/c.txt'),
  });
  expect(importOptions(['a'])).toMatchObject({ otherwise: {}, report: null });
});

test.each([
  [[], 'Name a folder, or files of JSON Lines.'],
  [['a', '--outlets', 'b'], "Unknown option '--outlets'."],
  [['a', '--outlet'], "Option '--outlet <value>' argument missing."],
  [['a', '--homepage', 'ledger'], '“homepage” is no address of the web'],
  [['a', '--outlet', 'x'.repeat(201)], '“outlet” has more than 200 characters.'],
])('that cannot be used give the usage, and exit code 2: %j', (args, why) => {
  const misused = () => importOptions(args);
  expect(misused).toThrow(ExpectedError);
  expect(misused).toThrow(why);
  expect(misused).toThrow(
    /\nUsage: npm run import -- .*FOLDER\n {7}npm run import -- .*FILE\.jsonl…$/,
  );
  try {
    misused();
  } catch (error) {
    expect(error).toMatchObject({ exitCode: 2 });
  }
});
