import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { takenFrom } from './outcomes.testing';
import { takeArticle } from './take-article';

const folder = path.join(import.meta.dirname, 'pages');
const orNull = z.string().nullable();
const expected = z.strictObject({
  ...{ address: orNull, title: orNull, outlet: orNull, byline: orNull, day: orNull },
  ...{ canonical: orNull, wire: orNull, language: orNull },
  publishedAt: z.string().optional(),
  modifiedAt: z.string().optional(),
  absent: z.array(z.string()).default([]),
  remarks: z.array(z.string()).default([]),
  text: z.string(),
});

const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

describe.each(pages)('the page %s', (name) => {
  const bytes = readFileSync(path.join(folder, `${name}.html`));
  const known = expected.parse(parse(readFileSync(path.join(folder, `${name}.yaml`), 'utf8')));
  const take = async () =>
    takenFrom(
      await takeArticle({
        bytes,
        type: 'text/html',
        charset: null,
        name: null,
        address: known.address,
      }),
    );

  it('gives the article’s own text, word for word', async () => {
    const { text } = await take();
    expect(text).toBe(known.text.trimEnd());
    for (const phrase of known.absent) expect(text).not.toContain(phrase);
  });

  it('gives what it says of its article', async () => {
    const { title, outlet, byline, publishedOn, address, wire, language, remarks, ...taken } =
      await take();
    expect({
      ...{ title: title?.value ?? null, outlet: outlet.name?.value ?? null },
      ...{ byline: byline?.value ?? null, day: publishedOn?.value ?? null },
      ...{ canonical: address?.value ?? null, wire: wire?.value ?? null },
      language: language?.value ?? null,
      remarks,
    }).toEqual({
      ...{ title: known.title, outlet: known.outlet, byline: known.byline, day: known.day },
      ...{ canonical: known.canonical, wire: known.wire, language: known.language },
      remarks: known.remarks,
    });
    expect(taken.publishedAt).toBe(known.publishedAt ?? null);
    expect(taken.modifiedAt).toBe(known.modifiedAt ?? null);
  });
});
