import { symbolForms } from '../../core/record/symbol-forms';
import type { DocumentKind } from './document-kind';
import type { LocatedElement } from './located-element';
import { plainWord } from './meaning';
import { printedNames } from './printed-names';

/** How a draft came to its vote. */
export interface Workflow {
  readonly draft: string;
  /** The sponsors as written, one string for each attribute or element that names some. */
  readonly sponsors: readonly string[];
  /** The step in which it was voted on, with the word for how that ended. */
  readonly decision: LocatedElement;
  readonly date: string;
  readonly meetingRecord: string | null;
}

/**
 * Reads the steps of meta/workflow: the draft and its sponsors, then the vote.
 *
 * Throws a SeedError where there is not one step for the draft of a resolution and one for the vote,
 * where their symbol or day cannot be used, and where the document itself gives another. `latest` is the
 * last day that a vote can be of (ISO 8601).
 */
export function readWorkflow(kind: DocumentKind, latest: string): Workflow {
  const { meta, symbol, isDraft } = kind;
  const [workflow] = meta.children('workflow');
  if (workflow === undefined) throw meta.problem('there is no workflow, so the vote is not told');
  const steps = workflow.children('step');
  const decision = onlyStep(steps, endings);
  if (decision === null) throw missing(workflow, 'for the vote (adopted, vetoed, notAdopted)');
  const draftStep = onlyStep(steps, draftWord);
  // A draft names itself on its cover, and may have no step of its own.
  if (draftStep === null && !isDraft) throw missing(workflow, 'for the draft (draftResolution)');
  const draft = draftStep === null ? symbol : draftOf(draftStep);
  if (draftStep && isDraft && symbol !== draft)
    throw draftStep.problem(`the draft is ${draft} here and ${symbol} on the cover`);
  const additional = steps.filter((step) =>
    plainWord(step.attribute('outcome')).endsWith('additionalsponsors'),
  );
  return {
    draft,
    sponsors: [...(draftStep === null ? [] : [draftStep]), ...additional].flatMap(sponsorsOf),
    decision,
    date: dayOf(decision, meta, latest),
    meetingRecord: decision.attribute('as')?.trim() ?? null,
  };
}

const draftWord = /^draft(?:resolution)?$/;

/** Words for how a vote ends, as plain words; see outcome.ts for what they mean. */
const endings = /^(?:adopted\w*|vetoed|notadopted|rejected|failed|defeated)$/;

function onlyStep(steps: readonly LocatedElement[], word: RegExp): LocatedElement | null {
  const [found, another] = steps.filter((step) => word.test(plainWord(step.attribute('outcome'))));
  if (another !== undefined)
    throw another.problem(`this is a second step of its kind, ${another.attribute('outcome')}`);
  return found ?? null;
}

function missing(workflow: LocatedElement, what: string): Error {
  const outcomes = workflow.children('step').map((step) => step.attribute('outcome') ?? 'none');
  return workflow.problem(
    `there is no step ${what}; the outcomes are: ${outcomes.join(', ') || 'none'}`,
  );
}

function draftOf(step: LocatedElement): string {
  const draft = step.attribute('as')?.trim() ?? '';
  if (symbolForms.draft.test(draft)) return draft;
  throw step.problem(`as="${draft}" is no symbol of a draft, as S/2024/239 is`);
}

function sponsorsOf(step: LocatedElement): readonly string[] {
  const by = step.attribute('by');
  return by === null ? printedNames(step) : [by];
}

/** The vote's day, which the work's own date repeats. "0001-01-01" stands where there is none. */
function dayOf(decision: LocatedElement, meta: LocatedElement, latest: string): string {
  const date = decision.attribute('date')?.trim() ?? '';
  if (!isDay(date) || date < firstMeeting || date > latest)
    throw decision.problem(`date="${date}" is no day on which the Council can have voted`);
  if (date < fifteenMembers)
    throw decision.problem(
      `the vote is of ${date}; until the end of 1965 the Council had eleven members and another majority, by which votes are not decided here`,
    );
  const adoption = meta
    .descendants('FRBRWork')
    .flatMap((work) => work.children('FRBRdate'))
    .find((own) => own.attribute('name') === 'adoption');
  const other = adoption?.attribute('date')?.trim();
  if (adoption !== undefined && other !== undefined && other !== date && !other.startsWith('0001'))
    throw adoption.problem(`the day of the vote is ${other} here and ${date} in the workflow`);
  return date;
}

/** The Security Council first met on 17 January 1946. Source: S/PV.1. */
const firstMeeting = '1946-01-17';

/** The first day of fifteen members. Source: General Assembly resolution 1991 A (XVIII), in force in 1965. */
const fifteenMembers = '1966-01-01';

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
