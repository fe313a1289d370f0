import { signInAddress } from '@/core/views/return-path';
import { Moment } from '../moment';
import { button } from './looks';
import type { Problem } from './problem';

/** Why something could not be saved, and what to do; what was typed stays where it is. */
export function Unsaved({ problem: { kind, sentence } }: { problem: Problem }) {
  return (
    <div role="alert" className="border-l-4 border-conflict bg-paper p-3 text-sm">
      <p className="font-semibold text-conflict">
        {kind === 'reading' ? 'Not saved yet' : 'Not saved'}
      </p>
      <p>{kind === 'unreached' ? `${sentence} What you typed stays here.` : sentence}</p>
      {kind === 'signed out' && (
        <p className="mt-1">
          <SignInAgain /> It is saved by itself when you are back.
        </p>
      )}
    </div>
  );
}

/** The way to sign in without leaving the page. */
export function SignInAgain() {
  return (
    <a
      href={signInAddress('/editor/account')}
      target="_blank"
      rel="noopener"
      className="inline-block min-h-6 font-semibold"
    >
      Sign in again in a new tab.
    </a>
  );
}

/** Says that what is being changed or answered was retracted, and how to go on. */
export function Retracted({
  gone,
  onMakeNew,
}: {
  gone: { readonly editor: string; readonly at: string };
  onMakeNew: () => void;
}) {
  return (
    <div role="alert" className="border-l-4 border-contested bg-paper p-3 text-sm">
      <p className="font-semibold">
        {gone.editor} retracted this on <Moment at={gone.at} />
      </p>
      <p className="mb-2">What you typed can still be saved, as an annotation of its own.</p>
      <button type="button" className={button} onClick={onMakeNew}>
        Make it a new annotation
      </button>
    </div>
  );
}
