import type { APIRequestContext, APIResponse } from '@playwright/test';
import { hidden, unseenWords } from './withheld';

/** What of a text that is not given an address tells, whichever way it is asked. */
export async function leaksAt(
  request: APIRequestContext,
  address: string,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const text of await answersAt(request, address)) {
    for (const leak of leaksIn(text)) found.add(leak);
  }
  return [...found];
}

/** All that an address answers, headers too: as a page, as the payload of one, and as data. */
export async function answersAt(
  request: APIRequestContext,
  address: string,
): Promise<readonly string[]> {
  const ways: Record<string, string>[] = [
    {},
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { accept: 'application/json' },
  ];
  const answers: string[] = [];
  for (const headers of ways) answers.push(await everyAnswer(request, address, headers));
  return answers;
}

/**
 * What is answered, and what the addresses answer that it sends to. Next.js sends a reader who asks for the
 * payload of a page to an address by its own reckoning, which for pages with options leads round in a circle.
 */
async function everyAnswer(
  request: APIRequestContext,
  address: string,
  headers: Record<string, string>,
): Promise<string> {
  const answers: string[] = [];
  const asked = new Set<string>();
  for (let next: string | undefined = address; next !== undefined && !asked.has(next); ) {
    asked.add(next);
    const response: APIResponse = await request.get(next, { headers, maxRedirects: 0 });
    answers.push(await response.text(), JSON.stringify(response.headers()));
    next = response.headers().location;
  }
  return answers.join(' ');
}

/** Eight words in a row of a sentence that is not given, and any word of what is not public. */
export function leaksIn(text: string): readonly string[] {
  const plain = wordsOf(text).join(' ');
  const rows = hidden.flatMap((sentence) => {
    const words = wordsOf(sentence);
    return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
  });
  const marks = hidden.flatMap(
    (sentence) =>
      /\b(?:gullwrack|tarnhollow|snellgate|wickthorn|fennimarrow)\b/i
        .exec(sentence)?.[0]
        .toLowerCase() ?? [],
  );
  return [...rows, ...marks]
    .filter((words) => plain.includes(words))
    .concat(
      unseenWords.filter((word) => plain.replaceAll(/\bunseen (?:\w+ ){2}/g, '').includes(word)),
    );
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .replaceAll(/<[^>]*>/g, (tag) => ` ${tag.replaceAll(/[<>/]/g, ' ')} `)
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/&#?\w+;|%20|\\[nrt"]/g, ' ');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
