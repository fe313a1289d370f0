import { expect, test } from './fixtures';

const october = '/events/security-council-8-october-2023';
const may = '/events/french-draft-may-2021';
const march = '/events/us-draft-22-march-2024';

/** Event, fact, the verdict its row shows, and words that its row must show or cite. */
const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
  [october, 'killed-in-all', 'compatible', ['more than 1,000', 'At least 1,100', '1,116 or more']],
  [october, 'israelis-killed', 'reported once', ['not mentioned', 'More than 700', '701 or more']],
  [
    october,
    'palestinians-killed-in-gaza',
    'reported once',
    ['At least 415', 'not mentioned', '370 on 8 October 2023', '560 on 9 October 2023', '413 on'],
  ],
  [october, 'taken-hostage', 'reported once', ['hundreds', 'gives no number', 'Literal']],
  [october, 'rockets-launched', 'reported once', ['thousands', '2,000 or more']],
  [
    october,
    'joint-statement-considered',
    'conflict',
    ['did not consider any joint statement', 'the unanimity needed', 'diplomats'],
  ],
  [october, 'statement-issued', 'same', ['No statement was agreed', 'abnormal']],
  [october, 'length', 'reported once', ['about 90', 'not mentioned']],
  [october, 'called-by', 'reported once', ['Malta and later by the UAE']],
  [october, 'members', 'reported once', ['15 members', 'fifteen members']],
  [october, 'wood-not-all', 'same', ['There are a good number', 'Robert Wood']],
  [october, 'wood-one-of-them', 'same', ['figure out one of them']],
  [october, 'wood-reporters-clause', 'no verdict', ['clear allusion', 'a reference']],
  [october, 'zhang-abnormal', 'compatible', ['abnormal', 'that the Security Council']],
  [
    october,
    'mansour-change-course',
    'compatible',
    ['double-down', 'double down', 'peace, where', 'diametrically opposed'],
  ],
  [october, 'mansour-history', 'compatible', ['Regrettably', 'one deadly year']],
  [october, 'naming-hamas', 'no verdict', ['militia group, who rule', 'group that controls']],
  [
    may,
    'palestinians-killed',
    'compatible',
    ['At least 227', '227 on 19 May 2021', '230 on 20 May 2021', 'carries the hedge', '102'],
  ],
  [may, 'children-killed', 'same', ['64 on 19 May 2021', '65 on 20 May 2021', 'OHCHR']],
  [may, 'women-killed', 'same', ['38 on 19 May 2021', '39 on 20 May 2021']],
  [may, 'wounded', 'same', ['1,620 on 19 May 2021']],
  [may, 'fighters-killed', 'contested', ['at least 20', 'at least 130', 'Israel']],
  [may, 'killed-in-israel', 'reported once', ['Twelve', 'ages in the sentence are not counts']],
  [may, 'displaced', 'reported once', ['Some 58,000', 'between 57,500 and 58,500']],
  [may, 'rockets-fired', 'reported once', ['some 4,000']],
  [may, 'airstrikes', 'reported once', ['hundreds']],
  [may, 'hospitals-damaged', 'reported once', ['at least 18', 'World Health Organization']],
  [may, 'health-facilities-destroyed', 'reported once', ['one health facility']],
  [may, 'statements-blocked', 'reported once', ['at least four']],
  [may, 'statement-needs', 'reported once', ['all 15', 'agrees with the rule']],
  [may, 'resolution-needs', 'reported once', ['at least nine', 'agrees with the rule']],
  [
    march,
    'outcome',
    'same',
    ['was vetoed by the UN Security Council', '11 in favour, 3 against, 1 abstaining', 'S/PV.9574'],
  ],
  [
    march,
    'who-vetoed',
    'against the record',
    [
      'Algeria is not a permanent member',
      'cynically vetoed',
      'Antony Blinken',
      'Veto: China, Russian Federation',
      'Against: Algeria',
      'Abstaining: Guyana',
    ],
  ],
  [
    march,
    'drafts-us-vetoed',
    'reported once',
    [
      'put forward by China and Russia',
      'S/2023/773',
      'put forward by Brazil',
      'S/2023/970',
      'put forward by 102 states, China and the Russian Federation among them',
      'S/2024/173',
      'put forward by Algeria',
      'no veto',
    ],
  ],
];

for (const address of [october, may, march]) {
  test(`${address} shows the rows of the design with their verdicts and the words they rest on`, async ({
    page,
  }) => {
    await page.goto(address);
    const expected = rows.filter(([event]) => event === address);
    await expect(page.locator('tbody[id]')).toHaveCount(expected.length);
    for (const [, fact, verdict, words] of expected) {
      const row = page.locator(`tbody#fact-${fact}`);
      await expect(row.getByText(verdict, { exact: true }).first(), fact).toBeVisible();
      for (const phrase of words) await expect(row, fact).toContainText(phrase);
    }
  });
}

test('parts against the total are added up where an article gives both', async ({ page }) => {
  await page.goto(october);
  const total = page.locator('tbody#fact-killed-in-all');
  await expect(total.getByRole('rowheader', { name: 'Parts against the total' })).toBeVisible();
  await expect(total).toContainText('consistent');
});
