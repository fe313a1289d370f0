import {
  type AnnotationReason,
  type ReasonChoice,
  reasonChoices,
} from '@/core/annotations/reason-choices';

/** A reason as the tables keep it. */
export interface ReasonColumns {
  readonly reasonCode: string | null;
  readonly reasonWords: string | null;
}

/** A reason as columns. */
export function ofReason(reason: AnnotationReason | null): ReasonColumns {
  if (reason === null) return { reasonCode: null, reasonWords: null };
  return 'code' in reason
    ? { reasonCode: reason.code, reasonWords: null }
    : { reasonCode: null, reasonWords: reason.words };
}

/** A reason from columns; one that is no longer offered is shown in its own words. */
export function toReason({ reasonCode, reasonWords }: ReasonColumns): AnnotationReason | null {
  if (reasonWords !== null) return { words: reasonWords };
  if (reasonCode === null) return null;
  return isChoice(reasonCode) ? { code: reasonCode } : { words: reasonCode };
}

function isChoice(code: string): code is ReasonChoice {
  return (reasonChoices as readonly string[]).includes(code);
}
