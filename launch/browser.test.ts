import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from './browser';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'recount-browser-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function program(name: string, mode = 0o755): string {
  const file = path.join(directory, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n', { mode });
  return file;
}

describe('the browser for the tests', () => {
  test('is the one that the environment names, before all others', () => {
    const given = program('given');
    const own = program('own');
    program('bin/chromium');
    const environment = { RECOUNT_BROWSER: given, PATH: path.join(directory, 'bin') };
    expect(findBrowser(environment, [own])).toBe(given);
  });

  test("is Playwright's own, if it is there, before one on the PATH", () => {
    const own = program('own');
    const onPath = program('bin/chromium');
    const environment = { PATH: path.join(directory, 'bin') };
    expect(findBrowser(environment, [own])).toBe(own);
    expect(findBrowser(environment, [path.join(directory, 'missing')])).toBe(onPath);
  });

  test('is the first on the PATH that can be run', () => {
    program('first/chromium', 0o644);
    const chrome = program('second/google-chrome');
    const directories = ['first', 'second'].map((name) => path.join(directory, name));
    expect(findBrowser({ PATH: directories.join(path.delimiter) }, [])).toBe(chrome);
  });

  test('is not silently another than the one that was asked for', () => {
    program('bin/chromium');
    const environment = { RECOUNT_BROWSER: '/missing', PATH: path.join(directory, 'bin') };
    expect(() => findBrowser(environment, [])).toThrow(/RECOUNT_BROWSER names \/missing/);
  });
});
