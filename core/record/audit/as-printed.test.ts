import { expect, test } from 'vitest';
import { councilRecord, recorded } from '../council-record.testing';
import { rollCallLists } from '../entry';

test('every voter in the record is a state, under the name that the record prints', () => {
  const voters = councilRecord.flatMap(({ rollCall }) =>
    rollCallLists.flatMap((list) => rollCall[list]),
  );
  expect(voters).toHaveLength(5069);
  expect(voters.filter(({ name, printed }) => name !== printed)).toEqual([]);
});

test('every sponsor in the record is a state but these', () => {
  const sponsors = councilRecord.flatMap((entry) => entry.sponsors);
  const others = sponsors.filter(({ code }) => code === null).map(({ printed }) => printed);
  expect(sponsors).toHaveLength(2346);
  expect(others).toEqual([
    'REPORT OF THE SECRETARY-GENERAL',
    'Submitted pursuant to Security Council resolutions 2754 (2024) and 2366 (2017); covers the period 27 June-26 Sept. 2025.',
    'REPORT OF THE SECRETARY-GENERAL',
    'Submitted pursuant to Security Council resolution 2755 (2024).',
    'LICHTENSTEIN',
  ]);
});

test('sponsors in one string are parted into as many as it names', () => {
  const { sponsorsAsPrinted, sponsors } = recorded('S/2023/772');
  expect(sponsorsAsPrinted).toHaveLength(1);
  expect(sponsors).toHaveLength(26);
  expect(sponsors.at(-3)).toEqual({
    printed: 'Bolivarian Republic of Venezuela',
    code: 'VEN',
    name: 'Venezuela (Bolivarian Republic of)',
  });
  const many = recorded('S/2023/970').sponsors.map(({ name }) => name);
  expect(many).toHaveLength(102);
  expect(many).toEqual(expect.arrayContaining(['New Zealand', 'Nicaragua', 'Zimbabwe']));
});
