import type { Description } from './description';

/** What an archive holds, as its people would count it. */
export function archiveInWords({ files }: Description): string {
  const counted = things.map(([table, one, more]) => {
    const rows = files.find((file) => file.table === table)?.rows ?? 0;
    return `${rows.toLocaleString('en')} ${rows === 1 ? one : more}`;
  });
  return `${counted.slice(0, -1).join(', ')} and ${counted.at(-1)}`;
}

/** What of what is in an installation an archive of it does not have; null where there is nothing of that kind. */
export function notInIt({ stillBeingRead: count }: Description): string | null {
  if (count === 0) return null;
  return count === 1
    ? 'One thing that is still being read is not in it.'
    : `${count.toLocaleString('en')} things that are still being read are not in it.`;
}

const things = [
  ['Article', 'article', 'articles'],
  ['Event', 'event', 'events'],
  ['Claim', 'claim', 'claims'],
  ['Annotation', 'annotation', 'annotations'],
  ['RecordedVote', 'recorded vote', 'recorded votes'],
  ['Series', 'series', 'series'],
] as const;
