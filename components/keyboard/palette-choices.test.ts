import { describe, expect, it } from 'vitest';
import { paletteChoices } from './palette-choices';

const entries = ['Votes', 'Palestinians killed', 'Killed in all', 'Évian session'].map((name) => ({
  name,
  kind: 'row',
}));

describe('what the palette offers', () => {
  it.each([
    ['', ['Votes', 'Palestinians killed', 'Killed in all', 'Évian session']],
    ['  ', ['Votes', 'Palestinians killed', 'Killed in all', 'Évian session']],
    ['KILLED', ['Palestinians killed', 'Killed in all']],
    ['all killed', ['Killed in all']],
    ['evian', ['Évian session']],
    ['É', ['Votes', 'Palestinians killed', 'Killed in all', 'Évian session']],
    ['.*', []],
    ['nothing of the kind', []],
  ])('for %j is %j', (query, names) =>
    expect(paletteChoices(entries, query).map(({ name }) => name)).toEqual(names),
  );

  it('is twelve at most', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ name: `Row ${at}`, kind: 'row' }));
    expect(paletteChoices(many, 'row')).toHaveLength(12);
  });
});
