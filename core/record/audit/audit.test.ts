import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contextOf, councilRecord, recorded } from '../council-record.testing';
import { resolutionNumber } from '../symbols';
import { auditEntry } from './audit';
import type { FindingCode } from './finding';
import { findingLine, findingLines } from './findings.testing';
import { missingNumbers, rangeInWords } from './missing-numbers';

describe('the record of the Security Council, 2020 to 2026', () => {
  it('has these findings and no others', () => {
    const found = councilRecord.flatMap((entry) =>
      auditEntry(entry, contextOf(entry)).map((finding) => findingLine(entry, finding)),
    );
    expect(councilRecord).toHaveLength(341);
    expect(found.sort()).toEqual(findingLines);
  });

  it('has no entry for three resolutions', () => {
    const numbers = councilRecord.flatMap(({ resolution }) => resolutionNumber(resolution) ?? []);
    expect(missingNumbers(numbers).map(rangeInWords)).toEqual(['2772', '2770', '2762']);
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([2504, 2825]);
  });

  // biome-ignore format: one finding a line reads as a table
  test.each<[string, number, FindingCode, string]>([
    ['S/2025/353', 1, 'tally missing', 'The record states no tally.'],
    ['S/2026/373', 2, 'tally of none', 'The tally is 0-0-0, as if nobody had voted, and the draft was adopted.'],
    ['S/2020/453', 1, 'tally larger than the body', 'The tally comes to 18; the Security Council has 15 members.'],
    ['S/2026/23', 1, 'tally smaller than the body', 'The tally comes to 13; the Security Council has 15 members.'],
    ['S/2020/453', 1, 'list shorter than the tally', 'The tally has 15 in favour; the list names 12.'],
    ['S/2023/638', 1, 'list longer than the tally', 'The tally has 13 in favour; the list names 14.'],
    ['S/2024/106', 1, 'no voter named', 'The record names no voters.'],
    ['S/2024/796', 1, 'member in no list', 'Algeria, a member, is in no list. The record does not say why. To be in no list is not to abstain.'],
    ['S/2023/638', 1, 'state in two lists', 'China stands both “in favour” and “abstaining”; a member has one vote.'],
    ['S/2022/160', 1, 'adopted over a permanent member', 'The draft was adopted although the Russian Federation, a permanent member, voted against. A decision on procedure cannot be vetoed (Charter of the United Nations, Article 27, paragraph 2); the record does not say that this was one.'],
    ['S/2024/106', 1, 'meeting record against heading', 'The record of the meeting is S/PV.9527; the heading says 9539th meeting.'],
    ['S/2024/239', 1, 'meetings out of order', 'Meetings are numbered in their order. S/PV.9574 is dated 22 March 2024, but S/PV.9575 is dated 14 March 2024, and S/PV.9577 is dated 15 March 2024. A number or a date among them is wrong, and only this entry’s number is confirmed by no heading.'],
    ['S/2023/102', 1, 'malformed symbol', '“S/PV9261” is not how the symbol of a meeting record is written.'],
    ['S/2024/528', 1, 'title against the symbol', 'The title gives the resolution as 272 (2024); its symbol is S/RES/2742 (2024).'],
    ['S/2022/964', 1, 'title against the symbol', 'The title gives the resolution as 2667 (2002); its symbol is S/RES/2667 (2022).'],
    ['S/2025/161', 1, 'no sponsor named', 'The record names no sponsor.'],
    ['S/2026/155', 1, 'sponsor not a state', '“LICHTENSTEIN” stands among the sponsors, and is not the name of a state.'],
    ['S/2023/970', 1, 'sponsors run together', '“New Zealand Nicaragua” is printed as one name. It is counted here as New Zealand and Nicaragua; the printed words are kept.'],
    ['S/2022/925', 1, 'sponsor named twice', 'Ireland is named twice among the sponsors.'],
    ['S/2025/435', 2, 'one draft for two resolutions', 'Under the draft S/2025/435 stand S/RES/2784 (2025) and S/RES/2783 (2025). One draft cannot become two resolutions, so at least one of the entries has another’s symbol.'],
    ['S/2026/373', 1, 'entries disagree', 'The record has another entry under this draft that differs in: meeting record, agenda item, title, tally, in favour, abstaining.'],
    ['S/2026/480', 1, 'entries alike', 'The record has this vote twice, word for word.'],
  ])('%s, entry %i: %s', (draft, number, code, sentence) => {
    const entry = recorded(draft, number);
    const found = auditEntry(entry, contextOf(entry)).find((finding) => finding.code === code);
    expect(found?.sentence).toBe(sentence);
  });

  it('is quoted as it is printed, and names the other entry', () => {
    const entry = recorded('S/2024/239');
    expect(auditEntry(entry, contextOf(entry))[0]?.evidence).toEqual([
      { field: 'meeting record', printed: 'S/PV.9574', other: null },
      { field: 'date', printed: '2024-03-22', other: null },
      { field: 'meeting record', printed: 'S/PV.9575', other: { draft: 'S/2024/218', entry: 1 } },
      { field: 'date', printed: '2024-03-14', other: { draft: 'S/2024/218', entry: 1 } },
      { field: 'meeting record', printed: 'S/PV.9577', other: { draft: 'S/2024/234', entry: 1 } },
      { field: 'date', printed: '2024-03-15', other: { draft: 'S/2024/234', entry: 1 } },
    ]);
  });
});

describe('missingNumbers', () => {
  test.each([
    [[], ''],
    [[7], ''],
    [[3, 1, 3, 2], ''],
    [[1, 5, 3], '4, 2'],
    [[1973, 2504, 2505, 2507], '2506, 1974 to 2503'],
  ])('of %j are %j', (numbers, missing) => {
    expect(missingNumbers(numbers).map(rangeInWords).join(', ')).toBe(missing);
  });

  test('and those that are there are all numbers, once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (numbers) => {
        const missing = missingNumbers(numbers).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        const all = [...missing, ...new Set(numbers)].sort((a, b) => a - b);
        const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
        expect(all).toEqual(Array.from({ length: most - least + 1 }, (_, index) => least + index));
      }),
    );
  });
});
