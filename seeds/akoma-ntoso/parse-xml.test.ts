import { describe, expect, it, test } from 'vitest';
import { parseXml } from './parse-xml';

describe('XML that is refused', () => {
  const refusal = (text: string) => {
    try {
      parseXml('vote.xml', text);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('The XML was taken.');
  };

  test.each<[string, string, string]>([
    ['text', 'S/RES/2728', '1: this is not XML'],
    ['JSON', '{"draft": 1}', '1: this is not XML'],
    ['nothing but space', ' \n ', '2: this is not XML'],
    ['a comment alone', '<!-- a -->', '1: this is not XML'],
    [
      'an end that is missing',
      '<a>\n<b>\n</a>',
      '2: the XML is not well-formed from here on: Opening and ending tag mismatch: "b" != "a"',
    ],
    [
      'a file cut off',
      '<a>\n<b>',
      '2: the XML is not well-formed from here on: unclosed xml tag(s): a, b',
    ],
    [
      'a second root',
      '<a/>\n<b/>',
      '2: the XML is not well-formed from here on: Only one element can be added and only after doctype',
    ],
    [
      'an attribute twice',
      '<a x="1" x="2"/>',
      '1: the XML is not well-formed from here on: Attribute x redefined',
    ],
    [
      'an attribute without quotes',
      '<a x=1/>',
      '1: the XML is not well-formed from here on: attribute "1" missed quot(")!',
    ],
    [
      'an entity that XML has not',
      '<a>\n&nbsp;</a>',
      '1: the XML is not well-formed from here on: entity not found:&nbsp;',
    ],
    ['a control character', '<a>\n\u0001</a>', '2: a control character stands here'],
    [
      'a page of the web',
      '<!doctype html>\n<html></html>',
      '1: a document type declaration (DOCTYPE) is not taken',
    ],
    [
      'an entity that names a file',
      '<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      '3: a document type declaration (DOCTYPE) is not taken',
    ],
    [
      'entities that grow',
      '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>',
      '1: a document type declaration (DOCTYPE) is not taken',
    ],
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toBe(`vote.xml:${message}`);
  });

  it('is refused in a moment where its prolog is long', () => {
    expect(refusal(`${'<!-- a -->'.repeat(50_000)}<!DOCTYPE a><a/>`)).toContain('DOCTYPE');
  });
});
