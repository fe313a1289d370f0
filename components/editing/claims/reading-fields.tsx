import { useId, useState } from 'react';
import type { FactChoice, SourceView } from '@/core/claims/editor-claim-view';
import type { TypedReading } from '@/core/claims/typed-reading';
import { dayInWords } from '@/core/day-in-words';
import { label } from '../form-fields';
import { field } from '../looks';
import { AmountFields } from './amount-fields';
import { Choice, Group, sideBySide, TextField, Tick } from './fields';
import { opens } from './form-frame';
import { SourceFields, SourceName } from './source-fields';
import { VoteFields } from './vote-fields';

/** What the fields of a reading need. */
export interface FieldsProps {
  readonly typed: TypedReading;
  readonly type: (change: Partial<TypedReading>) => void;
  readonly fact: FactChoice;
  /** The claim's own words. */
  readonly quote: string;
  /** Is told of sources that are known. */
  readonly learn: (sources: readonly SourceView[]) => void;
}

/** All that is read of a claim on a fact, to be changed. */
export function ReadingFields(props: FieldsProps) {
  const { typed, type, fact } = props;
  const id = useId();
  // Open or closed as it was found; typing does not close it.
  const [own] = useState(hasOwnScope(typed));
  return (
    <>
      <OfKind {...props} />
      <SourceFields {...props} />
      <details className="border-t border-rule pt-2" open={own}>
        <summary className={opens}>Where it speaks of something else than the fact</summary>
        <div className={`${sideBySide} mt-2`}>
          <TextField
            name="Population"
            value={typed.population}
            onType={(population) => type({ population })}
            hint={`empty: ${fact.scope.population ?? 'as the fact, which names none'}`}
          />
          <TextField
            name="Place"
            value={typed.place}
            onType={(place) => type({ place })}
            hint={`empty: ${fact.scope.place ?? 'as the fact, which names none'}`}
          />
          <TextField
            name="As of"
            type="date"
            value={typed.asOf}
            onType={(asOf) => type({ asOf })}
            hint={`empty: ${fact.scope.asOf === null ? 'as the fact, which names no day' : dayInWords(fact.scope.asOf)}`}
          />
          <Choice
            name="Kind of figure"
            value={typed.cumulative}
            options={[
              ['', 'as the fact has it'],
              ['total', 'a running total'],
              ['day', 'one day’s figure'],
            ]}
            onChoose={(cumulative) => type({ cumulative })}
          />
        </div>
      </details>
      <div>
        <label htmlFor={`${id}-note`} className={label}>
          Remark for readers on how the words are read
        </label>
        <textarea
          id={`${id}-note`}
          dir="auto"
          rows={1}
          value={typed.note}
          onChange={({ target }) => type({ note: target.value })}
          className={`${field} field-sizing-content leading-normal`}
        />
      </div>
    </>
  );
}

function OfKind(props: FieldsProps) {
  const { typed, type, fact, learn } = props;
  switch (fact.kind) {
    case 'quantity':
      return <AmountFields {...props} />;
    case 'vote':
      return <VoteFields {...props} />;
    case 'answer':
      return (
        <Group name="What the words answer">
          <Answers fact={fact} answers={typed.answers} type={type} />
          <Tick
            name="it follows from the words, and is not said"
            value={typed.implied}
            onTick={(implied) => type({ implied })}
          />
        </Group>
      );
    case 'quotation':
      return (
        <Group name="The quotation">
          <div className={sideBySide}>
            <SourceName
              name="Who speaks"
              value={typed.speaker}
              onType={(change) => type({ speaker: { ...typed.speaker, ...change } })}
              learn={learn}
            />
          </div>
        </Group>
      );
    case 'wording':
      if (!fact.takesSponsors) return null;
      return (
        <Group name="Whose drafts are meant">
          <TextField
            name="States, with commas between them"
            value={typed.sponsors}
            onType={(sponsors) => type({ sponsors })}
          />
        </Group>
      );
  }
}

/** The answers that a question admits; words may leave several open. */
export function Answers({
  fact,
  answers,
  type,
}: {
  fact: FactChoice;
  answers: readonly string[];
  type: (change: { answers: readonly string[] }) => void;
}) {
  return fact.options.map(({ key, label: said }) => (
    <Tick
      key={key}
      name={said}
      value={answers.includes(key)}
      onTick={(ticked) =>
        type({ answers: ticked ? [...answers, key] : answers.filter((own) => own !== key) })
      }
    />
  ));
}

function hasOwnScope({ population, place, asOf, cumulative }: TypedReading): boolean {
  return [population, place, asOf, cumulative].some((own) => own !== '');
}
