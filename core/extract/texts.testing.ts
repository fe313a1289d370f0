import fc from 'fast-check';

// Texts that the laws of the extraction are tried on.

/** Any UTF-16 code unit, halves of pairs among them. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Whole sentences that no other sentence is needed to understand. */
export const sentences = fc.constantFrom(
  'At least 227 Palestinians have been killed in Gaza, including 64 children, police said.',
  'The strike killed 12 people and wounded 30 others near Rafah.',
  'The death toll has risen to 5,300.',
  'The council voted 13-0, with two abstentions.',
  'The United States vetoed the draft.',
  'Russia launched 93 drones, killing one person.',
  '“We lost 12 men,” said Robert Wood.',
  'The minister opened a school.',
  'In 2014 the 14-year blockade cost $12 million.',
  'Israel denied that 20 people were killed.',
  'A storm could displace 4,000 families.',
  'The group abducted a nurse and two doctors.',
);

/** Two paragraphs each, of which the second leaves its source to the first. */
export const pairs = fc.constantFrom(
  'Robert Wood spoke to reporters.\n\nHe said 12 people died.',
  'The minister, Ana Ruiz, met the press.\n\nShe said 30 people were wounded.',
  'The ministry counted the dead.\n\nIt said 12 people were killed.',
  'The army fired 12 rockets, a spokesman said.\n\nHe said two people were killed.',
  '“We lost 12 men,” said Omar Haddad.\n\nHe added that 3 people were missing.',
);

/** Paragraphs that need no others to be understood. */
export const passages = fc.oneof({ weight: 2, arbitrary: sentences }, pairs);

/** Words out of which sentences about claims are made, in any order. */
const vocabulary = fc.constantFrom(
  ...'12 1,620 twelve dozens hundreds several a no one at least more than some up to between'.split(
    ' ',
  ),
  ...'people children soldiers killed wounded missing dead displaced hostage were was have and'.split(
    ' ',
  ),
  ...'including among them of the in Gaza Rafah said police according to Israel denied could'.split(
    ' ',
  ),
  ...'he she it they added told reporters ministry minister spokesman Ana Ruiz Wood Mr'.split(' '),
  ...'voted vetoed resolution against favour abstained council rockets homes destroyed fired'.split(
    ' ',
  ),
  ...[
    ', ',
    '. ',
    '; ',
    ': ',
    '“',
    '”',
    '"',
    '’s',
    '(',
    ')',
    ' – ',
    '-',
    '\n',
    '\r\n',
    '\n\n',
    '%',
    '$',
  ],
);

const prose = fc.array(vocabulary, { maxLength: 60 }).map((words) => words.join(' '));

/** Texts of any kind, those about claims and those that are no language among them. */
export const anything = fc.oneof(
  prose,
  fc
    .array(fc.oneof(vocabulary, sentences, pairs), { maxLength: 12 })
    .map((parts) => parts.join(' ')),
  fc.string({ unit, maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(vocabulary, fc.string({ unit, maxLength: 3 })), { maxLength: 60 })
    .map((words) => words.join('')),
);
