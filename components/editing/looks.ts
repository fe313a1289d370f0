/** How the controls of an editor's desk look; where they are touched they are as large as a finger. */
export const button =
  'min-h-9 shrink-0 cursor-pointer border border-strong-rule bg-paper px-3 py-1 text-sm hover:bg-mark disabled:cursor-default disabled:text-soft pointer-coarse:min-h-11';

/** The one that does what a form is for. */
export const mainButton =
  'min-h-9 shrink-0 cursor-pointer border border-accent bg-accent px-4 py-1 text-sm font-semibold text-paper hover:underline disabled:opacity-70 pointer-coarse:min-h-11';

export const field =
  'mt-1 block min-h-9 w-full min-w-0 border border-strong-rule bg-paper px-2 py-1 text-base text-ink pointer-coarse:min-h-11';
