import { describe, expect, test } from 'vitest';
import { extractClaims } from './extract';

/** Who may be counted in a frame, and how. */
const counted = [
  ...['12 people', 'at least 12 civilians', 'dozens of people', 'up to 50 Palestinians'],
  ...['several hundred villagers', 'a soldier', 'more than 1,000 women and children'],
];

/** The modalities of all casualties that a frame states, with each of those counted in turn. */
function modalitiesOf(frame: string): string[] {
  return counted.map((who) => {
    const text = frame.replace('#', frame.startsWith('#') ? capital(who) : who);
    const found = extractClaims(text).filter(({ kind }) => kind === 'casualty');
    return `${text} ${found.map(({ modality }) => modality).join(', ')}`;
  });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function each(frame: string, modality: string): string[] {
  return counted.map((who) => {
    const text = frame.replace('#', frame.startsWith('#') ? capital(who) : who);
    return `${text} ${modality}`;
  });
}

describe('what could be, may be or will be', () => {
  test.each([
    'Rebel forces plan to kill #.',
    'A decision made in May to kill # was reversed.',
    'Israel is due to kill #.',
    '# could be killed.',
    '# could have been killed.',
    '# may have died.',
    '# might be missing.',
    '# would be displaced.',
    '# will be displaced.',
    '# are feared dead.',
    '# are feared to have died.',
    '# are believed to have been killed.',
    '# are presumed dead.',
    'It is likely that # have died.',
    '# are expected to be displaced.',
    'The blast could kill #.',
    'The blast may have killed #.',
    'A strike would kill #.',
    'An invasion will displace #.',
    'A famine could yet kill #.',
    'Fears grew that # had been killed.',
    'Officials fear that # have been killed.',
    'It is feared that # have died.',
    'Rescuers feared # had drowned.',
    'If # are killed, the truce is over.',
    'Unless aid arrives, # will die.',
    'The group threatened to kill #.',
    'He plotted to kill #.',
    'The plan was to kidnap #.',
    'They tried to kill #.',
    'Police foiled a plot to murder #.',
    'The UN warned that # could die.',
    'The UN says # could be displaced.',
  ])('%s', (frame) => {
    expect(modalitiesOf(frame)).toEqual(each(frame, 'hypothetical'));
  });
});

describe('what is denied', () => {
  test.each([
    'Police denied reports on social media that # were killed.',
    'Israel denied that # were killed.',
    'The army denied killing #.',
    'The army denied it had killed #.',
    'The army denies having killed #.',
    'It denied that its troops had wounded #.',
    'The ministry denied reports that # had died.',
    'Officials dismissed reports that # had been abducted.',
    'The army rejected claims that it had killed #.',
    'It is not true that # were killed.',
    'It is false that # were killed.',
    'There is no evidence that # were killed.',
    'The strike did not kill #.',
    'The troops have not killed #.',
    'The rebels never abducted #.',
  ])('%s', (frame) => {
    expect(modalitiesOf(frame)).toEqual(each(frame, 'denied'));
  });
});

describe('what is asserted', () => {
  test.each([
    '# were killed.',
    '# have since died.',
    '# were reportedly killed.',
    '# are known to have died.',
    'The strike killed #.',
    'Police confirmed that # had been killed.',
    'Officials said # were killed and more could follow.',
    'It was not clear who killed #.',
    'The army, which could not be reached, killed #.',
    'Troops managed to kill #.',
    'The storm forced # to flee.',
    'The storm left, forcing # to flee.',
    'They denied claims on the bomb that killed #.',
    'In May the strike killed #.',
    'The army did not comment. # were killed.',
    'A ceasefire could come soon. The strike killed #.',
    'The minister denied the charge, but # were killed.',
    'No ceasefire is expected, though # have been killed.',
  ])('%s', (frame) => {
    expect(modalitiesOf(frame)).toEqual(each(frame, 'asserted'));
  });
});
