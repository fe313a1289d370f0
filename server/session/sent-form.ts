import 'server-only';
import { returnPath } from '@/core/views/return-path';

/** A form that a browser sent, as far as somebody wants it back where nothing could be done with it. */
export interface SentForm {
  /** Path and query of the page that it is on. */
  readonly page: string;
  /** What was typed into it; throws what reading it throws. */
  readonly typed: () => Promise<Typed>;
}

/** What was typed into a form and may be shown again. */
export interface Typed {
  /** Path and query of the page that shows the form again, as it was. */
  readonly page: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Who was signed in when the form was shown; null where it does not say. Nobody else is shown the fields. */
  readonly owner: string | null;
}

/** The field in which a form says who was signed in when it was shown. */
export const deskField = 'desk';

/** Who was signed in when a form was shown, as its fields say; null where they do not. */
export function ownerOf(fields: { get(name: string): string | undefined }): string | null {
  const given = fields.get(deskField) ?? '';
  return given === '' || given.length > longestOwner ? null : given;
}

/** A form of which nothing is kept, on the page that it came from or, where that is not known, where editors begin. */
export function formNotKept(request: Request): SentForm {
  const page = returnPath(pathOf(request.headers.get('referer')));
  return { page, typed: async () => ({ page, fields: {}, owner: null }) };
}

function pathOf(referrer: string | null): string | null {
  if (referrer === null || !URL.canParse(referrer)) return null;
  const { pathname, searchParams } = new URL(referrer);
  searchParams.delete('said');
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

const longestOwner = 100;
