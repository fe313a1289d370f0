import { describe, expect, it } from 'vitest';
import { isEmpty } from './interval';
import { POLICY_VERSION, policies } from './policy';
import { vagueTerms } from './stated';

describe('the policy table', () => {
  it('has a version', () => {
    expect(Number.isInteger(POLICY_VERSION)).toBe(true);
  });

  it('has a literal row for everything that words leave open', () => {
    const read = policies.literal.rows.map((row) => row.reads);
    expect([...read].sort()).toEqual(['around', 'below', 'above', ...vagueTerms].sort());
  });

  describe.each(Object.entries(policies))('%s', (_, policy) => {
    it('is described in one sentence', () => {
      expect(policy.description).toMatch(/^[A-Z].*\.$/);
    });

    it('reads no words twice', () => {
      const words = policy.rows.flatMap((row) => row.words);
      expect(new Set(words).size).toBe(words.length);
      expect(new Set(policy.rows.map((row) => row.reads)).size).toBe(policy.rows.length);
    });

    it('says of each row what it does and where that comes from', () => {
      for (const row of policy.rows) {
        expect(row.does).toMatch(/\.$/);
        expect(row.source).toMatch(/\.$/);
        expect(row.rule.kind === 'fixed' && isEmpty(row.rule.interval)).toBe(false);
      }
    });
  });
});
