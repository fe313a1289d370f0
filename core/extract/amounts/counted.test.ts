import { describe, expect, test } from 'vitest';
import { tokensOf } from '../text/tokens';
import { findCounted } from './counted';

/** What a sentence counts: the kind of noun, and its words; in brackets where it is some of a group. */
function countedIn(text: string): string[] {
  return findCounted(tokensOf(text, 0, text.length)).map(({ kind, words, ofGroup }) => {
    const named = words === null ? kind : `${kind}: ${words}`;
    return ofGroup ? `(${named})` : named;
  });
}

describe('findCounted', () => {
  test.each<[phrase: string, counted: string]>([
    ['12 people', 'people: people'],
    ['12 Palestinians', 'people: Palestinians'],
    ['12 Israeli soldiers', 'people: Israeli soldiers'],
    ['12 women and children', 'people: women and children'],
    ['dozens of people', 'people: people'],
    ['12 other people', 'people: people'],
    ['12 more people', 'people: people'],
    ['12 others', 'people: others'],
    ['12 of its fighters', '(people: fighters)'],
    ['12 of the passengers', '(people: passengers)'],
    ['12 of them', '(none)'],
    ['12 of whom', '(none)'],
    ['12 Hamas fighters', 'people: Hamas fighters'],
    ['12 aid workers', 'people: aid workers'],
    ['12 members of the security forces', 'people: members'],
    ['12 rockets', 'thing: rockets'],
    ['12 homes', 'thing: homes'],
    ['12 deaths', 'unknown: deaths'],
    ['a soldier', 'person: soldier'],
    ['an Israeli woman', 'person: Israeli woman'],
    ['a 5-year-old girl', 'person: 5-year-old girl'],
    ['nobody', 'none'],
    ['no one', 'none'],
    ['no civilians', 'people: civilians'],
    ['Iranian, Afghan and Pakistani migrants', ''],
    ['40 Iranian, Afghan and Pakistani migrants', 'people: Iranian, Afghan and Pakistani migrants'],
  ])('reads what “%s” counts, before a verb and after one', (phrase, counted) => {
    const expected = counted === '' ? [] : [counted];
    expect(countedIn(`${phrase} were hit`)).toEqual(expected);
    expect(countedIn(`The blast hit ${phrase} on Friday.`)).toEqual(expected);
  });
});
