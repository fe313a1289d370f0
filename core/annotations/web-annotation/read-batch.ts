import type { Read, ReadAnnotation } from './read-web-annotation';
import { readWebAnnotation } from './read-web-annotation';

/** The most annotations that come in at once, and the longest of them, in bytes of JSON in UTF-8. */
export const mostAtOnce = 100;
export const longestAnnotation = 512 * 1024;

/**
 * Reads what came in: one annotation, a list of them, or an AnnotationPage. Each is read or refused by itself,
 * in the order in which they stand.
 * @param bases origins that this installation goes by
 */
export function readBatch(
  json: unknown,
  bases: readonly string[],
): Read<readonly Read<ReadAnnotation>[]> {
  const isPage = typesOf(json).includes('AnnotationPage');
  if (typesOf(json).includes('AnnotationCollection')) {
    return { refused: 'This is a collection, which only names its pages. Send the pages.' };
  }
  const given = isPage ? (json as { items?: unknown }).items : json;
  if (isPage && !Array.isArray(given)) return { refused: 'The page has no list of `items`.' };
  const items: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (items.length === 0) return { refused: 'There is no annotation in it.' };
  if (items.length > mostAtOnce) {
    return {
      refused: `There are ${items.length} annotations in it. Send at most ${mostAtOnce} at once.`,
    };
  }
  return { read: items.map((item) => readItem(item, bases, isPage)) };
}

function readItem(
  item: unknown,
  bases: readonly string[],
  isWithinPage: boolean,
): Read<ReadAnnotation> {
  if (typeof item === 'string') {
    return { refused: 'This is the address of an annotation. Send the annotation itself.' };
  }
  if (isTooLong(item)) {
    return { refused: `It is longer than ${longestAnnotation / 1024} kB, or too deeply nested.` };
  }
  return readWebAnnotation(item, bases, isWithinPage);
}

const utf8 = new TextEncoder();

function isTooLong(item: unknown): boolean {
  try {
    return utf8.encode(JSON.stringify(item)).length > longestAnnotation;
  } catch (error) {
    // What is nested too deeply to be written out again.
    if (error instanceof RangeError) return true;
    throw error;
  }
}

function typesOf(json: unknown): readonly unknown[] {
  if (typeof json !== 'object' || json === null || !('type' in json)) return [];
  return Array.isArray(json.type) ? json.type : [json.type];
}
