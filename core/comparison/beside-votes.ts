import { type RecordEntry, rollCallLists } from '../record/entry';
import { statesInSentence } from '../record/state-in-sentence';
import { statedTally } from '../record/stated-tally';
import { usableTally } from '../record/usable-tally';
import { type Layer, type LayerStanding, layersBeside } from '../record/vote-layers';
import type { Position } from '../votes/rules';
import type { Asserted } from './asserted';
import { citedFrom } from './cited';
import type { BesideRecord } from './on-record';
import type { Reason, SentencePart } from './reason';

/**
 * Holds claims on a vote beside the entries of the record under its draft's symbol.
 *
 * A claim goes against the record where every entry has something that it states otherwise. Of several
 * entries it is told beside the one that it fits best.
 */
export function besideVotes(
  asserted: readonly Asserted[],
  entries: readonly RecordEntry[],
): readonly BesideRecord[] {
  return asserted.flatMap((own) => {
    if (own.assertion.kind !== 'vote') return [];
    const { vote } = own.assertion;
    const best = entries
      .map((entry) => ({ entry, layers: layersBeside(vote, entry) }))
      .map((beside) => ({ ...beside, standing: standingOf(beside.layers) }))
      .sort((a, b) => ranks.indexOf(a.standing) - ranks.indexOf(b.standing))[0];
    if (best === undefined) return [];
    return [{ asserted: own, standing: best.standing, reasons: reasonsOf(own, best) }];
  });
}

type Standing = BesideRecord['standing'];

/** The better a claim fits, the earlier. */
const ranks: readonly Standing[] = ['same', 'compatible', null, 'against the record'];

type Layers = readonly { readonly layer: Layer; readonly standing: LayerStanding }[];

function standingOf(layers: Layers): Standing {
  const found = new Set(layers.map(({ standing }) => standing));
  if (found.has('differs')) return 'against the record';
  if (!found.has('agrees') && !found.has('weaker')) return null;
  return found.has('weaker') || found.has('silent') ? 'compatible' : 'same';
}

function reasonsOf(
  { claim }: Asserted,
  { entry, layers }: { readonly entry: RecordEntry; readonly layers: Layers },
): Reason[] {
  const of = (...standings: LayerStanding[]) =>
    layers.filter(({ standing }) => standings.includes(standing)).map(({ layer }) => layer);
  const differing = of('differs');
  const agreeing = of('agrees', 'weaker');
  const silent = of('silent');
  const told = [
    { code: 'record differs', verb: 'differs from', layers: differing },
    { code: 'agrees with the record', verb: agreesIn(differing), layers: agreeing },
    { code: 'record leaves it open', verb: 'says more than', layers: silent },
  ] as const;
  return told
    .filter(({ layers }) => layers.length > 0)
    .map(({ code, verb, layers }, index) => ({
      code,
      sentence: [
        // The words are cited once; what follows is of the same claim.
        ...(index === 0 ? citedFrom(claim) : [claim.outlet]),
        ` ${verb} `,
        ...theRecord(entry),
        `: ${inWords(layers, entry)}.`,
      ],
    }));
}

function agreesIn(differing: readonly Layer[]): string {
  return differing.length === 0 ? 'agrees with' : 'otherwise agrees with';
}

function theRecord({ draft, meetingRecord, entry }: RecordEntry): SentencePart[] {
  const place = { kind: 'vote', draft } as const;
  const words = meetingRecord ?? `${draft}${entry > 1 ? `, entry ${entry}` : ''}`;
  return ['the record (', { record: place, words }, ')'];
}

/** What the record has for these layers, its positions gathered by what they are. */
function inWords(layers: readonly Layer[], entry: RecordEntry): string {
  const parts = layers.flatMap(({ layer }) => {
    if (layer === 'position') return [];
    return [layer === 'outcome' ? outcomeInWords(entry) : tallyInWords(entry)];
  });
  const members = new Map<string, string[]>();
  for (const layer of layers) {
    if (layer.layer !== 'position') continue;
    const key = positionInWords(layer.recorded, layer.claimed, entry);
    members.set(key, [...(members.get(key) ?? []), layer.member]);
  }
  for (const [position, names] of members) {
    const separator = position.startsWith('no voter') ? ': ' : ' ';
    parts.push(`${statesInSentence(names)}${separator}${position}`);
  }
  return parts.join('; ');
}

function outcomeInWords(entry: RecordEntry): string {
  const stated = usableTally(entry);
  return stated === null ? entry.outcome : `${entry.outcome}, ${statedTally(stated)}`;
}

/** The tally as stated, and what the names come to where that is something else. */
function tallyInWords(entry: RecordEntry): string {
  const stated = usableTally(entry);
  const counts = {
    inFavour: entry.rollCall.inFavour.length,
    against: entry.rollCall.against.length,
    abstaining: entry.rollCall.abstaining.length,
  };
  const byName = `by name ${statedTally(counts)}`;
  if (stated === null) return namesVoters(entry) ? `no tally stated, ${byName}` : 'no tally stated';
  const alike = rollCallLists.every((list) => stated[list] === counts[list]);
  if (alike || !namesVoters(entry)) return statedTally(stated);
  return `by the stated tally ${statedTally(stated)}, ${byName}`;
}

function namesVoters({ rollCall }: RecordEntry): boolean {
  return rollCallLists.some((list) => rollCall[list].length > 0);
}

function positionInWords(
  recorded: readonly Position[],
  claimed: Position,
  entry: RecordEntry,
): string {
  if (recorded.length === 0) {
    if (namesVoters(entry)) return 'in none of its lists';
    const stated = usableTally(entry);
    return stated === null ? 'no voter named' : `no voter named, ${statedTally(stated)}`;
  }
  const words = recorded.map((position) => positionWords[position]).join(' and also ');
  const noVeto = claimed === 'veto' && recorded.length === 1 && recorded[0] === 'against';
  return noVeto ? `${words}, which was no veto` : words;
}

const positionWords: Record<Position, string> = {
  'in favour': 'in favour',
  against: 'against',
  abstaining: 'abstaining',
  absent: 'absent',
  veto: 'against, which was a veto',
};
