import { useState } from 'react';
import type { Draft } from '@/core/annotations/draft';
import { articleAddress } from '@/core/views/addresses';
import { Moment } from '../moment';
import { dropDraft } from './draft-store';
import { useEditing } from './editing';
import { plain } from './own-words';
import { type Found, findSubject } from './places';

/** Every draft that waits, with its text, and the ways to go on with it, to copy it and to discard it. */
export function DraftsList({
  drafts,
  onResume,
}: {
  drafts: readonly Draft[];
  onResume: (found: Found, draft: Draft) => void;
}) {
  return (
    <ul className="max-h-[50dvh] basis-full space-y-3 overflow-y-auto border-t border-rule pt-2">
      {drafts.map((draft) => (
        <li key={draft.id} className="border-l-2 border-strong-rule pl-3">
          <Kept draft={draft} onResume={onResume} />
        </li>
      ))}
    </ul>
  );
}

function Kept({
  draft,
  onResume,
}: {
  draft: Draft;
  onResume: (found: Found, draft: Draft) => void;
}) {
  const { company, announce } = useEditing();
  const [discarding, setDiscarding] = useState(false);
  const { id, kind, label, at } = draft;
  const text = textOf(draft);
  const found = findSubject(draft.subject);
  const address = found === null ? addressOf(draft) : null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce('Copied.');
    } catch {
      announce('This browser does not let a page copy. Select the words to copy them.');
    }
  };
  return (
    <>
      <p>
        {kindInWords[kind]} <bdi className="font-semibold">{label}</bdi>, <Moment at={at} />
      </p>
      <p
        dir="auto"
        className="max-h-40 max-w-3xl overflow-y-auto whitespace-pre-wrap [unicode-bidi:isolate]"
      >
        {text === '' ? <span className="text-soft italic">no words yet</span> : text}
      </p>
      <p className="flex flex-wrap items-center gap-x-4">
        {found !== null && (
          <button type="button" className={plain} onClick={() => onResume(found, draft)}>
            Go on with it here
          </button>
        )}
        {address !== null && <a href={address}>Go where it was typed</a>}
        {found === null && address === null && (
          <span className="text-soft">
            What it was written on no longer stands here; its words can be copied.
          </span>
        )}
        <button type="button" className={plain} onClick={() => void copy()}>
          Copy the text
        </button>
        <button
          type="button"
          className={plain}
          onClick={() => (discarding ? dropDraft(company.me.id, id) : setDiscarding(true))}
        >
          {discarding ? 'Discard it, for good' : 'Discard'}
        </button>
      </p>
    </>
  );
}

const kindInWords = {
  new: 'An annotation on',
  edit: 'A change to an annotation on',
  reply: 'A reply on',
  'edit reply': 'A change to a reply on',
};

/** What was typed in words; a reason in one's own words stands before the note. */
function textOf({ typed: { reason, ownWords, note } }: Draft): string {
  return [reason === 'own words' ? ownWords : '', note].filter((part) => part !== '').join('\n\n');
}

/**
 * Where the place of a draft is to be looked for; null where that is this page, which does not have it. Words of
 * an article stay in the version that they were selected in, whichever is the current one by now.
 */
export function addressOf({ subject, page }: Draft): string | null {
  const first = subject.kind === 'passages' ? subject.passages[0] : undefined;
  const beside = subject.kind === 'passages' && subject.passages.length > 1;
  const address =
    first === undefined || beside ? page : articleAddress(first.article, first.version);
  return address === location.pathname + location.search ? null : address;
}
