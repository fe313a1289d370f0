import type { RevisionView } from '@/core/annotations/annotation-view';
import { reasonText } from '@/core/annotations/reason-choices';
import { statusInWords } from '@/core/annotations/status';
import { Moment } from '../moment';
import { Differences } from './differences';

/** What an annotation or a reply said in each of its versions, and what each save changed. */
export function History({ history, now }: { history: readonly RevisionView[]; now: RevisionView }) {
  const saves = [...history, now];
  if (history.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="inline-block min-h-8 cursor-pointer py-1 text-accent pointer-coarse:min-h-11">
        {history.length === 1 ? 'One earlier version' : `${history.length} earlier versions`}
      </summary>
      <ol className="space-y-3 border-l border-rule pl-3">
        {saves.toReversed().map((save) => (
          <li key={save.version}>
            <Save save={save} before={saves.find(({ version }) => version === save.version - 1)} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Save({ save, before }: { save: RevisionView; before: RevisionView | undefined }) {
  return (
    <>
      <p className="text-soft">
        Version {save.version}, <bdi>{save.editor}</bdi>, <Moment at={save.at} />
        {before !== undefined && whatChanged(before, save)}
      </p>
      {(before === undefined || before.note !== save.note) && (
        <Differences before={before?.note ?? save.note} after={save.note} show="both" />
      )}
    </>
  );
}

function whatChanged(before: RevisionView, save: RevisionView): string {
  const reasons = [before.reason, save.reason].map((reason) =>
    reason === null ? 'none' : reasonText(reason),
  );
  const statuses = [before.status, save.status].map((status) =>
    status === null ? '' : statusInWords[status],
  );
  const changes = [
    ...(reasons[0] === reasons[1] ? [] : [`reason ${reasons[0]} → ${reasons[1]}`]),
    ...(statuses[0] === statuses[1] ? [] : [`status ${statuses[0]} → ${statuses[1]}`]),
    ...(before.note === save.note ? [] : ['note']),
  ];
  return `: ${changes.length === 0 ? 'who is to look' : changes.join('; ')}`;
}
