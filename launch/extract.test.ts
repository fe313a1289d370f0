import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from './project';
import { longestText } from './read-text';

const usage = 'npm run --silent extract -- [--pattern] FILE, or - for standard input';
const sentence =
  'At least 227 Palestinians have been killed, according to the Gaza Health Ministry.';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recount-extract-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a process of its own, in the folder. */
function extract(
  args: readonly string[],
  {
    input = '',
    readAll = true,
  }: { readonly input?: string | Buffer; readonly readAll?: boolean } = {},
): Promise<Ended> {
  const program = ['--import', 'tsx', inProject('launch/extract.ts'), ...args];
  const env = { ...process.env, INIT_CWD: folder };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, program, { cwd: inProject(), env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      if (!readAll) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status) => {
      const [stdout, stderr] = [out, err].map((chunks) => Buffer.concat(chunks).toString());
      resolve({ status, stdout: stdout ?? '', stderr: stderr ?? '' });
    });
  });
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

interface Printed {
  readonly kind: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly pattern?: string;
}

const claimsOf = ({ stdout }: Ended) => JSON.parse(stdout) as readonly Printed[];

describe.concurrent('npm run extract prints', { timeout: 30_000 }, () => {
  test('the claims of a file as an array, and no pattern unless it is asked for', async () => {
    const ended = await extract([file('one.txt', sentence)]);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    const [claim] = claimsOf(ended);
    expect(claim).toMatchObject({
      kind: 'casualty',
      measure: 'killed',
      population: 'Palestinians',
      quantity: { lower: 227, upper: null, hedge: 'at least', approximate: false },
      attribution: 'Gaza Health Ministry',
    });
    expect(claim).not.toHaveProperty('pattern');
    const [withPattern] = claimsOf(await extract(['--pattern', 'one.txt']));
    expect(withPattern?.pattern).toEqual(expect.any(String));
  });

  test('offsets into the file as given, with its byte order mark and line ends', async () => {
    const text = `\uFEFFCairo 😀\r\n\r\n${sentence}\r\n`;
    for (const ended of [
      await extract([file('a name with spaces.txt', text)]),
      await extract(['-'], { input: text }),
    ]) {
      const [claim] = claimsOf(ended);
      expect(claim?.quote).toMatch(/^At least 227/);
      expect(text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
    }
  });

  test('an empty array for a text without a claim', async () => {
    for (const text of ['', '\uFEFF', '\n\n', 'The sun rose at six.']) {
      expect(await extract(['-'], { input: text })).toEqual({
        status: 0,
        stdout: '[]\n',
        stderr: '',
      });
    }
  });

  test('all of a long array through a pipe', async () => {
    const times = 4000;
    const ended = await extract(['-'], { input: `${sentence}\n\n`.repeat(times) });
    expect(ended.stdout.length).toBeGreaterThan(1_000_000);
    expect(claimsOf(ended).length).toBeGreaterThanOrEqual(times);
  });

  test('nothing more, and no complaint, to a reader that goes away', async () => {
    const input = `${sentence}\n\n`.repeat(4000);
    const ended = await extract(['-'], { input, readAll: false });
    expect(ended).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.concurrent('npm run extract refuses in one sentence, printing nothing,', {
  timeout: 30_000,
}, () => {
  async function refusal(args: readonly string[], input: string | Buffer = ''): Promise<string> {
    const { status, stdout, stderr } = await extract(args, { input });
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
    return `${status}: ${stderr.trim()}`;
  }

  test('wrong use', async () => {
    expect(await refusal([])).toBe(`2: Name a file: ${usage}.`);
    expect(await refusal([''])).toBe(`2: Name a file: ${usage}.`);
    expect(await refusal(['a.txt', 'b.txt'])).toBe(`2: Name one file only: ${usage}.`);
    expect(await refusal(['--json', 'a.txt'])).toBe(`2: Unknown option '--json': ${usage}.`);
    expect(await refusal(['--pattern=yes', 'a.txt'])).toMatch(/^2: Option '--pattern' /);
  });

  test('what cannot be opened', async () => {
    mkdirSync(path.join(folder, 'texts'));
    expect(await refusal(['none here.txt'])).toBe('1: There is no file none here.txt.');
    expect(await refusal(['texts'])).toBe('1: texts is a folder; name a file.');
  });

  test.skipIf(process.getuid?.() === 0)('what may not be read', async () => {
    const name = file('secret.txt', sentence);
    chmodSync(path.join(folder, name), 0);
    expect(await refusal([name])).toBe('1: secret.txt may not be read: permission denied.');
  });

  test('bytes that are not UTF-8, and says which', async () => {
    const long = Buffer.concat([Buffer.from('é'.repeat(600)), Buffer.from([0xe9, 0x20, 0x20])]);
    expect(await refusal([file('latin.txt', long)])).toBe(
      '1: latin.txt is not text: byte 1,201 is not UTF-8.',
    );
    const cut = Buffer.from('é😀').subarray(0, 5);
    expect(await refusal([file('cut.txt', cut)])).toBe(
      '1: cut.txt is not text: byte 3 is not UTF-8.',
    );
    expect(await refusal(['-'], Buffer.from([0x41, 0xc3, 0x28]))).toBe(
      '1: Standard input is not text: byte 2 is not UTF-8.',
    );
    const surrogate = Buffer.from([0x41, 0xed, 0xa0, 0x80]);
    expect(await refusal(['-'], surrogate)).toMatch(/byte 2 is not UTF-8/);
  });

  test('what is not text but something else', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(await refusal([file('png.txt', png)])).toBe('1: png.txt is not text but a PNG picture.');
    expect(await refusal([file('pdf.txt', '%PDF-1.7\n1 0 obj')])).toMatch(/a PDF document/);
    expect(await refusal([file('zip.txt', 'PK\x03\x04\x14')])).toMatch(/a ZIP archive/);
    expect(await refusal([file('nul.txt', 'four\0five')])).toBe(
      '1: nul.txt is not text: byte 5 is NUL, which stands in no text.',
    );
  });

  test('UTF-16 and UTF-32, and says how to convert them', async () => {
    const little = Buffer.from(`\uFEFF${sentence}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const [name, bytes] of [
      ['little.txt', little],
      ['big.txt', big],
    ] as const) {
      expect(await refusal([file(name, bytes)])).toBe(
        `1: ${name} is not UTF-8 but UTF-16; convert it first, as iconv -f UTF-16 -t UTF-8 does.`,
      );
    }
    expect(await refusal(['-'], Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toMatch(/UTF-32/);
  });

  test('what is larger than the most that is read', async () => {
    const name = file('large.txt', '');
    truncateSync(path.join(folder, name), longestText + 1);
    expect(await refusal([name])).toBe(
      '1: large.txt is larger than 16 MB, which is the most that is read.',
    );
  });
});
