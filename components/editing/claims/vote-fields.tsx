import type { TypedReading } from '@/core/claims/typed-reading';
import { button } from '../looks';
import { Choice, closeTogether, Group, sideBySide, TextField } from './fields';
import { linkLike } from './form-frame';
import type { FieldsProps } from './reading-fields';

/** What words report of a vote: its outcome, its tally and how members voted. */
export function VoteFields({ typed, type }: FieldsProps) {
  const { positions } = typed;
  const put = (next: TypedReading['positions']) => type({ positions: next });
  return (
    <Group name="The vote">
      <div className={closeTogether}>
        <Choice
          name="Outcome"
          value={typed.outcome}
          options={[
            ['', 'not stated'],
            ['adopted', 'adopted'],
            ['vetoed', 'vetoed'],
            ['not adopted', 'not adopted'],
          ]}
          onChoose={(outcome) => type({ outcome })}
        />
        <TextField
          name="In favour"
          inputMode="numeric"
          value={typed.inFavour}
          onType={(inFavour) => type({ inFavour })}
        />
        <TextField
          name="Against"
          inputMode="numeric"
          value={typed.against}
          onType={(against) => type({ against })}
        />
        <TextField
          name="Abstaining"
          inputMode="numeric"
          value={typed.abstaining}
          onType={(abstaining) => type({ abstaining })}
        />
      </div>
      {positions.map((own, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of the form is what it is
        <div key={index} className="border-l border-rule pl-3">
          <div className={sideBySide}>
            <TextField
              name="Member"
              value={own.member}
              onType={(member) =>
                put(positions.map((one, at) => (at === index ? { ...one, member } : one)))
              }
            />
            <Choice
              name="Its vote"
              value={own.position}
              options={[
                ['in favour', 'in favour'],
                ['against', 'against'],
                ['veto', 'veto'],
                ['abstaining', 'abstaining'],
                ['absent', 'absent'],
              ]}
              onChoose={(position) =>
                put(positions.map((one, at) => (at === index ? { ...one, position } : one)))
              }
            />
          </div>
          <button
            type="button"
            className={linkLike}
            onClick={() => put(positions.filter((_, at) => at !== index))}
          >
            Take {own.member === '' ? 'this member' : own.member} off
          </button>
        </div>
      ))}
      <button
        type="button"
        className={button}
        onClick={() => put([...positions, { member: '', position: 'against' }])}
      >
        Name a member
      </button>
    </Group>
  );
}
