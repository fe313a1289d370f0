import type { ReportedVote, Tally } from '../votes/reported-vote';
import type { Outcome, Position } from '../votes/rules';
import { type RecordEntry, type RollCallList, rollCallLists } from './entry';
import { recordedPositions } from './recorded-positions';
import { usableTally } from './usable-tally';

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
      if (layer.recorded === 'vetoed' && layer.claimed === 'not adopted') return 'weaker';
      // Whether a draft that was not adopted was vetoed, such a record does not say.
      return entry.outcomeInferred && layer.claimed !== 'adopted' ? 'silent' : 'differs';
    case 'tally':
      return tallyStanding(layer.claimed, entry);
    case 'position': {
      if (layer.recorded.length === 0) return standingUnnamed(layer.claimed, entry);
      if (layer.recorded.includes(layer.claimed)) return 'agrees';
      return layer.claimed === 'against' && layer.recorded.includes('veto') ? 'weaker' : 'differs';
    }
  }
}

/**
 * A member in no list took no part, or was left out: the record does not say which. It did not vote as
 * claimed where that list has as many names as the tally counts.
 */
function standingUnnamed(claimed: Position, entry: RecordEntry): LayerStanding {
  const list = listOf[claimed];
  const stated = usableTally(entry)?.[list ?? 'inFavour'] ?? null;
  if (list === null || stated === null) return 'silent';
  return entry.rollCall[list].length >= stated ? 'differs' : 'silent';
}

const listOf: Readonly<Record<Position, RollCallList | null>> = {
  'in favour': 'inFavour',
  against: 'against',
  veto: 'against',
  abstaining: 'abstaining',
  absent: null,
};

/**
 * The record's tally is what it states or what its lists come to; where the two differ, either may be
 * meant. Lists without a tally may lack names, and never have too many.
 */
function tallyStanding(claimed: Tally, entry: RecordEntry): LayerStanding {
  const { rollCall } = entry;
  const listed = rollCallLists.some((list) => rollCall[list].length > 0);
  if (listed && rollCallLists.every((list) => rollCall[list].length === claimed[list])) {
    return 'agrees';
  }
  const stated = usableTally(entry);
  if (stated === null) {
    return rollCallLists.some((list) => rollCall[list].length > claimed[list])
      ? 'differs'
      : 'silent';
  }
  const known = rollCallLists.filter((list) => stated[list] !== null);
  if (known.some((list) => stated[list] !== claimed[list])) return 'differs';
  return known.length === rollCallLists.length ? 'agrees' : 'weaker';
}
