import type { FactKind } from '../comparison/claim';
import { type Verdict, verdicts } from '../comparison/reason';
import { type PolicyName, policies } from '../quantities/policy';
import { isSlug } from './slug';

/** What a reader chose to see of a comparison. Null is "all". */
export interface ComparisonOptions {
  readonly policy: PolicyName;
  readonly verdict: Verdict | null;
  readonly kind: FactKind | null;
  /** Slug of the fact that the page of rows starts at. */
  readonly from: string | null;
}

export const defaultOptions: ComparisonOptions = {
  policy: 'literal',
  verdict: null,
  kind: null,
  from: null,
};

export const factKinds: readonly FactKind[] = [
  'quantity',
  'vote',
  'answer',
  'quotation',
  'wording',
];

/** Reads the options from an address; what it does not know is left at its default. */
export function parseOptions(query: URLSearchParams): ComparisonOptions {
  return {
    policy: known(policyNames, query.get('policy')) ?? 'literal',
    verdict: known(verdicts, query.get('verdict')?.replaceAll('-', ' ')),
    kind: known(factKinds, query.get('kind')),
    from: slug(query.get('from')),
  };
}

/** Writes the options as a query, defaults left out: "" or "?policy=acled&verdict=conflict". */
export function optionsQuery(options: ComparisonOptions): string {
  const query = new URLSearchParams();
  if (options.policy !== 'literal') query.set('policy', options.policy);
  if (options.verdict !== null) query.set('verdict', options.verdict.replaceAll(' ', '-'));
  if (options.kind !== null) query.set('kind', options.kind);
  if (options.from !== null) query.set('from', options.from);
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}

/**
 * Writes the options as one path segment, under which their page is cached.
 *
 * Every combination has one segment, so that no two addresses cache the same page twice.
 */
export function optionsSegment({ policy, verdict, kind, from }: ComparisonOptions): string {
  return [policy, verdict?.replaceAll(' ', '-') ?? 'all', kind ?? 'all', from ?? ''].join('.');
}

/** Reads the options back from a path segment; null for one that `optionsSegment` does not write. */
export function parseSegment(segment: string): ComparisonOptions | null {
  const [policy = '', verdict = '', kind = '', from = ''] = segment.split('.');
  const options = parseOptions(new URLSearchParams({ policy, verdict, kind, from }));
  return optionsSegment(options) === segment ? options : null;
}

function slug(value: string | null): string | null {
  return value !== null && isSlug(value) ? value : null;
}

/** All policies, the default first. */
export const policyNames = Object.keys(policies).filter((name): name is PolicyName =>
  Object.hasOwn(policies, name),
);

function known<Value extends string>(
  values: readonly Value[],
  value: string | null | undefined,
): Value | null {
  return values.find((candidate) => candidate === value) ?? null;
}
