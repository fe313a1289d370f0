import { expect, test } from 'vitest';
import { typedFields, typedForm } from './typed-form';

const proposal = '120-180-killed.verb';

test.each([
  ['a new event', { title: 'A', startsOn: '' }, { form: 'event' }],
  ['a new fact', { proposal, kind: 'vote', title: '' }, { form: 'fact', proposal }],
  [
    'a fact that was suggested',
    { proposal, event: 'e', fact: 'f', answer: '' },
    { form: 'suggestion', proposal },
  ],
  ['why words are no claim', { proposal, reason: '' }, { form: 'reason', proposal }],
])('%s is known by its fields', (_, fields, form) => {
  const sent = new Map(
    Object.entries({ ...fields, version: '1', desk: 'ada', next: 'x', more: 'x' }),
  );
  expect(typedForm(typedFields(sent))).toEqual({ ...form, fields });
});

test.each([
  ['nothing', {}],
  ['a button alone', { version: '1' }],
  ['a proposal alone', { proposal }],
  ['a reason for no proposal', { proposal: '', reason: 'x' }],
])('%s is a form into which nothing is typed', (_, fields) => {
  expect(typedForm(typedFields(new Map(Object.entries(fields))))).toBeNull();
});
