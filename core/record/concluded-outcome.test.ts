import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { votingRules } from '../votes/rules';
import { auditEntry } from './audit/audit';
import { conclusionOf, statedOutcome } from './concluded-outcome';
import { entryWith, listed } from './entries.testing';
import type { RecordEntry } from './entry';
import { ruleThatDecided } from './rule-that-decided';
import { contextWith, soundEntries } from './sound-entries.testing';

const rule = votingRules['security-council-substantive'];
const word = 'The record says only that the draft was not adopted. ';

function inferred(stated: Partial<RecordEntry>): RecordEntry {
  return entryWith({ outcome: 'not adopted', outcomeInferred: true, ...stated });
}

function tallied(inFavour: number, against: number, abstaining: number): Partial<RecordEntry> {
  return { tally: { inFavour, against, abstaining } };
}

describe('what was concluded of a draft that was not adopted', () => {
  test.each<[string, RecordEntry, string]>([
    [
      'enough in favour',
      inferred({ outcome: 'vetoed', ...tallied(13, 1, 1) }),
      'That it was vetoed is concluded from thirteen in favour of the nine that are needed: with these only a permanent member’s vote against defeats a draft.',
    ],
    [
      'too few in favour',
      inferred(tallied(5, 4, 6)),
      'That it was not vetoed is concluded from five in favour of the nine that are needed: with fewer no vote against is a veto.',
    ],
    [
      'names without a tally',
      inferred({ rollCall: { inFavour: listed('China'), against: [], abstaining: [] } }),
      'That it was not vetoed is concluded from one in favour of the nine that are needed: with fewer no vote against is a veto.',
    ],
    [
      'neither a tally nor names',
      inferred({}),
      'Whether it was vetoed cannot be concluded without a count in favour or names.',
    ],
    [
      'a tally of nobody',
      inferred(tallied(0, 0, 0)),
      'Whether it was vetoed cannot be concluded without a count in favour or names.',
    ],
  ])('%s', (_, entry, conclusion) => {
    expect(conclusionOf(entry, rule)).toBe(word + conclusion);
    expect(ruleThatDecided(entry, rule).sentences.join(' ')).not.toContain('own word');
  });

  test('is nothing where the record says itself how the vote ended', () => {
    expect(conclusionOf(entryWith({ outcome: 'vetoed' }), rule)).toBeNull();
  });
});

test('an outcome that was concluded is never held against the record, which did not say it', () => {
  const defeated = soundEntries.filter(({ outcome }) => outcome !== 'adopted');
  fc.assert(
    fc.property(defeated, fc.constantFrom('vetoed', 'not adopted'), (sound, outcome) => {
      const entry: RecordEntry = { ...sound, outcome, outcomeInferred: true };
      expect(auditEntry(entry, contextWith([{ ...sound, entry: 2 }]))).toMatchObject([
        { code: 'entries alike' },
      ]);
      expect(ruleThatDecided(entry, rule).sentences.join(' ')).not.toContain('otherwise');
    }),
  );
});

test('what the record did say is held against the votes', () => {
  const adopted = soundEntries.filter(({ outcome }) => outcome === 'adopted');
  fc.assert(
    fc.property(adopted, (sound) => {
      const entry: RecordEntry = {
        ...{ ...sound, resolution: null, agenda: null, title: 'Draft resolution' },
        ...{ outcome: 'vetoed', outcomeInferred: true },
      };
      const [finding, ...others] = auditEntry(entry, contextWith([]));
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ code: 'outcome against the votes', kind: 'contradiction' });
      expect(finding?.sentence).toMatch(/^The record says not adopted, but /);
      expect(ruleThatDecided(entry, rule).sentences).toContain(
        'The record says otherwise: not adopted.',
      );
      expect(statedOutcome(entry)).toBe('not adopted');
    }),
  );
});
