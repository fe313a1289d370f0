import { namesInList } from '../../states/names-in-list';
import { recogniseUnName } from '../../states/recognise';
import type { NamedState, RecordEntry, RollCallList } from '../entry';

/** An entry of the record with the names as they are printed, before any state is recognised. */
export interface PrintedEntry extends Omit<RecordEntry, 'rollCall' | 'sponsors'> {
  readonly rollCall: Readonly<Record<RollCallList, readonly string[]>>;
}

/** An entry with its voters recognised one by one, and its sponsors parted into single names. */
export function recogniseNames(entry: PrintedEntry): RecordEntry {
  const { inFavour, against, abstaining } = entry.rollCall;
  return {
    ...entry,
    rollCall: {
      inFavour: inFavour.map(namedState),
      against: against.map(namedState),
      abstaining: abstaining.map(namedState),
    },
    sponsors: entry.sponsorsAsPrinted.flatMap(namesInList).map(namedState),
  };
}

function namedState(printed: string): NamedState {
  const state = recogniseUnName(printed);
  return { printed, code: state?.code ?? null, name: state?.name ?? null };
}
