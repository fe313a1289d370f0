/** How fields and buttons of editors' forms look. */
export const field =
  'mt-0.5 block min-h-11 w-full min-w-0 border border-strong-rule bg-paper px-2 py-1.5 text-base text-ink';

export const mainButton =
  'min-h-11 cursor-pointer border border-ink bg-ink px-5 py-1.5 font-semibold text-paper';

export const quietButton =
  'min-h-9 cursor-pointer border border-strong-rule bg-paper px-3 py-1 text-sm text-ink hover:border-accent hover:text-accent';
