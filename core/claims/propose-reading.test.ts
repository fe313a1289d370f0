import { describe, expect, test } from 'vitest';
import type { FactKind } from '../comparison/claim';
import { proposeReading } from './propose-reading';

const body =
  'At least 227 people have been killed, according to the Gaza Health Ministry. The council met for about 90 minutes. “We cannot support it,” said Robert Wood. China and Russia vetoed the draft.';

function proposed(words: string, kind: FactKind) {
  const start = body.indexOf(words);
  return proposeReading(body, { start, end: start + words.length }, kind);
}

describe('a reading is proposed', () => {
  test('as the extraction has it, with whom the text credits', () => {
    expect(proposed('At least 227 people have been killed', 'quantity')).toMatchObject({
      amount: { words: 'At least 227', start: 0, stated: { form: 'bounded' } },
      sources: [{ source: { name: 'Gaza Health Ministry' } }],
    });
    expect(proposed('“We cannot support it,”', 'quotation')).toMatchObject({
      speaker: { name: 'Robert Wood' },
    });
    expect(proposed('China and Russia vetoed the draft', 'vote').vote.positions).toContainEqual({
      member: 'China',
      position: 'veto',
    });
  });

  test('of the first amount where nothing was read, and of none where there is none', () => {
    expect(proposed('met for about 90 minutes', 'quantity').amount).toMatchObject({
      words: 'about 90',
      stated: { form: 'approximate', value: 90 },
    });
    expect(proposed('The council met', 'quantity').amount).toBeNull();
    expect(proposed('At least 227 people', 'answer').amount).toBeNull();
  });
});
