import { type ReactNode, type RefObject, useEffect } from 'react';

/**
 * A dialog that opens at once. The browser keeps the focus inside, closes it on Escape and gives the focus
 * back to where it was.
 */
export function Dialog({
  dialog,
  labelledBy,
  onClose,
  children,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  labelledBy: string;
  onClose: () => void;
  children: ReactNode;
}) {
  useEffect(() => dialog.current?.showModal(), [dialog]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      onClose={onClose}
      className="mx-auto mt-[8dvh] mb-auto max-h-[84dvh] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto border border-strong-rule bg-paper p-5 text-base text-ink backdrop:bg-black/50 sm:p-7 print:hidden"
    >
      {children}
    </dialog>
  );
}
