import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Begun, type Press, patience, readPress } from './read-press';
import { type KeyAction, type Shortcut, shortcuts } from './shortcuts';

const plain: Press = {
  key: 'j',
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  composing: false,
  repeated: false,
  within: 'page',
  at: 1000,
};

const read = (change: Partial<Press>, begun: Begun | null = null, singleKeys = true) =>
  readPress({ ...plain, ...change }, begun, singleKeys);

const g: Begun = { keys: ['g'], at: 900 };

describe('a press', () => {
  it.each<[string, KeyAction | null]>([
    ['j', { kind: 'item', by: 1 }],
    ['J', { kind: 'item', by: 1 }],
    ['k', { kind: 'item', by: -1 }],
    ['/', { kind: 'search' }],
    ['?', { kind: 'help' }],
    ['Escape', { kind: 'leave' }],
    ['Enter', null],
    ['g', null],
    ['h', null],
    ['Tab', null],
    ['ArrowDown', null],
    ['Dead', null],
    ['', null],
  ])('of %j alone does what is listed', (key, action) =>
    expect(read({ key }).action).toEqual(action),
  );

  it('of ? or / may need Shift, and a letter with Shift is another', () => {
    expect(read({ key: '?', shift: true }).action).toEqual({ kind: 'help' });
    expect(read({ key: '/', shift: true }).action).toEqual({ kind: 'search' });
    expect(read({ key: 'J', shift: true }).action).toBeNull();
    expect(read({ key: 'Escape', shift: true }).action).toBeNull();
  });

  it.each<[string, string]>([
    ['h', '/'],
    ['v', '/votes'],
    ['s', '/series'],
    ['o', '/outlets'],
    ['?', '/how-to-read'],
  ])('of g and then %s goes to %s', (key, address) => {
    const { begun } = read({ key: 'g' });
    expect(begun).toEqual({ keys: ['g'], at: 1000 });
    expect(read({ key, at: 1500 }, begun)).toEqual({
      action: { kind: 'go', address },
      begun: null,
    });
  });

  it('that ends no sequence ends it all the same, and does nothing else', () => {
    expect(read({ key: 'j' }, g)).toEqual({ action: null, begun: null });
    expect(read({ key: 'g' }, g)).toEqual({ action: null, begun: null });
  });

  it('that comes too late for a sequence is read alone', () => {
    expect(read({ key: '?', at: g.at + patience }, g).action).toMatchObject({ kind: 'go' });
    expect(read({ key: '?', at: g.at + patience + 1 }, g).action).toEqual({ kind: 'help' });
  });

  it('of k with Ctrl or with ⌘ opens the palette, and with more than one of them nothing', () => {
    expect(read({ key: 'k', ctrl: true }).action).toEqual({ kind: 'palette' });
    expect(read({ key: 'k', meta: true }, g).action).toEqual({ kind: 'palette' });
    expect(read({ key: 'k', ctrl: true, meta: true }).action).toBeNull();
    expect(read({ key: 'k', ctrl: true, shift: true }).action).toBeNull();
    expect(read({ key: 'k', ctrl: true, alt: true }).action).toBeNull();
    expect(read({ key: 'j', ctrl: true }).action).toBeNull();
  });

  it('with single keys off leaves what has a modifier, and Escape', () => {
    for (const key of ['j', 'k', 'g', '/', '?']) {
      expect(read({ key }, null, false)).toEqual({ action: null, begun: null });
    }
    expect(read({ key: 'h' }, g, false).action).toBeNull();
    expect(read({ key: 'k', ctrl: true }, null, false).action).toEqual({ kind: 'palette' });
    expect(read({ key: 'Escape' }, null, false).action).toEqual({ kind: 'leave' });
  });
});

const presses = fc.record({
  key: fc.oneof(
    fc.constantFrom('j', 'k', 'g', 'h', '?', '/', 'K', 'Escape', 'Enter'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  ),
  ctrl: fc.boolean(),
  meta: fc.boolean(),
  alt: fc.boolean(),
  shift: fc.boolean(),
  composing: fc.boolean(),
  repeated: fc.boolean(),
  within: fc.constantFrom('page', 'field', 'dialog'),
  at: fc.nat(),
});

describe('whatever is pressed', () => {
  it('does nothing and begins nothing in a field, in a dialog or during composition', () => {
    fc.assert(
      fc.property(presses, fc.option(fc.constant(g)), (press, begun) => {
        fc.pre(press.composing || press.within !== 'page');
        expect(readPress(press, begun, true)).toEqual({ action: null, begun: null });
      }),
    );
  });

  it('does nothing while a key is held but go on from item to item', () => {
    const known: readonly Shortcut[] = [
      ...shortcuts,
      { keys: ['1'], does: 'Accept it', action: { kind: 'call', call: () => true } },
      { keys: ['s'], held: 'Ctrl or ⌘', does: 'Save', action: { kind: 'call', call: () => true } },
    ];
    const keys = fc.constantFrom('1', 's', 'j', 'k', 'g', 'h', '?', '/', 'Escape');
    fc.assert(
      fc.property(presses, keys, fc.option(fc.constant(g)), (press, key, begun) => {
        const held = { ...press, key, repeated: true };
        const { action } = readPress(held, begun, true, known);
        expect(action === null || action.kind === 'item').toBe(true);
      }),
    );
    expect(read({ key: 'j', repeated: true }).action).toEqual({ kind: 'item', by: 1 });
    // What was begun is neither ended nor lost by it.
    expect(read({ key: 'g', repeated: true }, g)).toEqual({ action: null, begun: g });
  });

  it('does nothing with a modifier but open the palette', () => {
    fc.assert(
      fc.property(presses, fc.option(fc.constant(g)), (press, begun) => {
        fc.pre(press.ctrl || press.meta || press.alt);
        const { action } = readPress(press, begun, true);
        expect(action === null || action.kind === 'palette').toBe(true);
      }),
    );
  });
});

it('no shortcut hides another: none is listed twice, and none begins another', () => {
  const written = shortcuts.map(({ keys, held }) => `${held ?? ''} ${keys.join(' ')} `);
  for (const one of written) {
    expect(written.filter((other) => other.startsWith(one))).toEqual([one]);
  }
});

describe('keys that several tools have added', () => {
  const tool = (acts: boolean, tried: boolean[]): Shortcut => ({
    keys: ['a'],
    does: 'Annotate',
    action: {
      kind: 'call',
      call: () => {
        tried.push(acts);
        return acts;
      },
    },
  });

  it('are tried one after another until one acts', () => {
    const tried: boolean[] = [];
    const known = [tool(false, tried), tool(true, tried), tool(true, tried)];
    const { action } = readPress({ ...plain, key: 'a' }, null, true, known);
    expect(action?.kind === 'call' && action.call()).toBe(true);
    expect(tried).toEqual([false, true]);
  });
});
