import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mustBeReportFile } from './report-file';

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recount-report-'));
  mkdirSync(at('archive'));
  for (const name of ['archive/a.txt', 'a.jsonl', 'report.txt']) writeFileSync(at(name), 'x');
  symlinkSync(at('a.jsonl'), at('linked'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['none/yet.txt', null],
  ['report.txt', null],
  ['archive', /is no file: name one/],
  ['a.jsonl', /is to be imported itself/],
  ['linked', /is to be imported itself/],
  ['archive/a.txt', /stands in what is imported/],
])('the report may not be written over what is imported: %s', (name, said) => {
  const tried = () => mustBeReportFile(at(name), [at('archive'), at('a.jsonl')]);
  if (said === null) expect(tried).not.toThrow();
  else expect(tried).toThrow(said);
});
