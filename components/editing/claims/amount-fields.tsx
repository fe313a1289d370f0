import { statedOf } from '@/core/claims/typed-figure';
import type { TypedReading } from '@/core/claims/typed-reading';
import { parseQuantity } from '@/core/quantities/parse';
import { quantityInWords } from '@/core/quantities/quantity-in-words';
import { vagueTerms } from '@/core/quantities/stated';
import { Choice, Group, sideBySide, TextField, Tick } from './fields';
import type { FieldsProps } from './reading-fields';

/** The words of an amount, and what they mean: by themselves, or as the editor states. */
export function AmountFields({ typed, type, quote }: FieldsProps) {
  const { amountWords, figure } = typed;
  return (
    <Group name="The amount">
      <div className={sideBySide}>
        <TextField
          name="Its words, to the letter"
          value={amountWords}
          onType={(words) => type({ amountWords: words, amountStart: null })}
          hint={<ReadAs typed={typed} quote={quote} />}
        />
        <Choice
          name="What they mean"
          value={figure}
          options={[
            ['words', 'what the words say'],
            ['bounded', 'bounds that I state'],
            ['approximate', 'an approximate number'],
            ['vague', 'a vague word'],
          ]}
          onChoose={(chosen) => type({ figure: chosen })}
        />
      </div>
      {figure === 'bounded' && <Bounds typed={typed} type={type} />}
      {figure === 'approximate' && <Approximate typed={typed} type={type} />}
      {figure === 'vague' && <Vague typed={typed} type={type} />}
      {figure !== 'words' && (
        <div className={sideBySide}>
          <TextField
            name="The hedge in these words"
            value={typed.hedge}
            onType={(hedge) => type({ hedge })}
          />
        </div>
      )}
    </Group>
  );
}

type Own = Pick<FieldsProps, 'typed' | 'type'>;

function ReadAs({ typed, quote }: { typed: TypedReading; quote: string }) {
  const words = typed.amountWords.trim();
  if (words === '') return 'Left empty, the words give no figure.';
  if (!quote.replaceAll(/\s+/g, ' ').includes(words.replaceAll(/\s+/g, ' '))) {
    return 'These do not stand in the claim’s own words.';
  }
  const stated = typed.figure === 'words' ? parseQuantity(words) : statedOf(typed);
  if (stated === null) return 'No quantity can be read from these words by themselves.';
  return 'problem' in stated ? stated.problem : `Read as: ${quantityInWords(stated)}.`;
}

function Bounds({ typed, type }: Own) {
  return (
    <div className={sideBySide}>
      <div className="min-w-0">
        <TextField
          name="Lower bound"
          inputMode="decimal"
          value={typed.lower}
          onType={(lower) => type({ lower })}
        />
        <Tick
          name="the lower bound itself included"
          value={typed.lowerInclusive}
          onTick={(lowerInclusive) => type({ lowerInclusive })}
        />
      </div>
      <div className="min-w-0">
        <TextField
          name="Upper bound"
          inputMode="decimal"
          value={typed.upper}
          onType={(upper) => type({ upper })}
        />
        <Tick
          name="the upper bound itself included"
          value={typed.upperInclusive}
          onTick={(upperInclusive) => type({ upperInclusive })}
        />
      </div>
    </div>
  );
}

function Approximate({ typed, type }: Own) {
  return (
    <div className={sideBySide}>
      <TextField
        name="The number printed"
        inputMode="decimal"
        value={typed.value}
        onType={(value) => type({ value })}
      />
      <TextField
        name="Its last significant digit counts"
        inputMode="decimal"
        value={typed.unit}
        onType={(unit) => type({ unit })}
      />
      <Choice
        name="On which side of it"
        value={typed.side}
        options={[
          ['around', 'either side'],
          ['below', 'below it'],
          ['above', 'above it'],
        ]}
        onChoose={(side) => type({ side })}
      />
      <BoundChoice typed={typed} type={type} />
    </div>
  );
}

function Vague({ typed, type }: Own) {
  return (
    <div className={sideBySide}>
      <Choice
        name="The word"
        value={typed.term}
        options={vagueTerms.map((term) => [term, term] as const)}
        onChoose={(term) => type({ term })}
      />
      <TextField
        name="Of how many each (empty: of one)"
        inputMode="decimal"
        value={typed.multiple}
        onType={(multiple) => type({ multiple })}
      />
      <BoundChoice typed={typed} type={type} />
    </div>
  );
}

function BoundChoice({ typed, type }: Own) {
  return (
    <Choice
      name="As a bound"
      value={typed.bound}
      options={[
        ['', 'none'],
        ['at least', 'at least'],
        ['more than', 'more than'],
        ['at most', 'at most'],
        ['fewer than', 'fewer than'],
      ]}
      onChoose={(bound) => type({ bound })}
    />
  );
}
