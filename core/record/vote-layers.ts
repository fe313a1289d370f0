import type { ReportedVote, Tally } from '../votes/reported-vote';
import type { Outcome, Position } from '../votes/rules';
import type { RecordEntry } from './entry';
import { recordedPositions } from './recorded-positions';

/** One thing that a report states of a vote, beside what an entry of the record has. */
export type Layer =
  | { readonly layer: 'outcome'; readonly claimed: Outcome; readonly recorded: Outcome }
  | {
      readonly layer: 'tally';
      readonly claimed: Tally;
      readonly recorded: RecordEntry['tally'];
    }
  | {
      readonly layer: 'position';
      readonly member: string;
      readonly claimed: Position;
      /** Empty where no list of the record names the member; two where two lists do. */
      readonly recorded: readonly Position[];
    };

/** `weaker`: the record says the same and more. `silent`: the record does not say. */
export type LayerStanding = 'agrees' | 'weaker' | 'silent' | 'differs';

/** Holds each layer of a reported vote beside an entry of the record, in the report's order. */
export function layersBeside(
  vote: ReportedVote,
  entry: RecordEntry,
): readonly { readonly layer: Layer; readonly standing: LayerStanding }[] {
  const recorded = recordedPositions(entry);
  const layers: Layer[] = [
    ...(vote.outcome === null
      ? []
      : [{ layer: 'outcome', claimed: vote.outcome, recorded: entry.outcome } as const]),
    ...(vote.tally === null
      ? []
      : [{ layer: 'tally', claimed: vote.tally, recorded: entry.tally } as const]),
    ...vote.positions.map(
      ({ member, position }): Layer => ({
        layer: 'position',
        member,
        claimed: position,
        recorded: [...(recorded.get(member) ?? [])],
      }),
    ),
  ];
  return layers.map((layer) => ({ layer, standing: standingOf(layer, entry) }));
}

function standingOf(layer: Layer, entry: RecordEntry): LayerStanding {
  switch (layer.layer) {
    case 'outcome':
      if (layer.claimed === layer.recorded) return 'agrees';
      return layer.recorded === 'vetoed' && layer.claimed === 'not adopted' ? 'weaker' : 'differs';
    case 'tally':
      return tallyStanding(layer.claimed, entry);
    case 'position': {
      // A member in no list did not take part, or was left out: the record does not say which.
      if (layer.recorded.length === 0) return 'silent';
      if (layer.recorded.includes(layer.claimed)) return 'agrees';
      return layer.claimed === 'against' && layer.recorded.includes('veto') ? 'weaker' : 'differs';
    }
  }
}

/** The record's tally is what it states or what its lists come to; where the two differ, either may be meant. */
function tallyStanding(claimed: Tally, { tally, rollCall }: RecordEntry): LayerStanding {
  const { inFavour, against, abstaining } = rollCall;
  const listed = inFavour.length + against.length + abstaining.length > 0;
  const counts = {
    inFavour: inFavour.length,
    against: against.length,
    abstaining: abstaining.length,
  };
  const figures = ['inFavour', 'against', 'abstaining'] as const;
  const stated = figures.some((figure) => tally[figure] !== null);
  if (!listed && !stated) return 'silent';
  if (listed && figures.every((figure) => counts[figure] === claimed[figure])) return 'agrees';
  if (!stated) return 'differs';
  const known = figures.filter((figure) => tally[figure] !== null);
  if (known.some((figure) => tally[figure] !== claimed[figure])) return 'differs';
  return known.length === figures.length ? 'agrees' : 'weaker';
}
