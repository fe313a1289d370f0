/** How long and how much one fetch may take: milliseconds, and bytes. */
export interface Limits {
  /** To a connection, TLS included. */
  readonly connectMs: number;
  /** From there to the end of the headers of the answer. */
  readonly answerMs: number;
  /** Between two pieces of a body. */
  readonly quietMs: number;
  /** In all, redirects and robots.txt included; waiting for a turn is not counted. */
  readonly wholeMs: number;
  readonly redirects: number;
  /** Of a body, as sent, as decoded, and at each step between. */
  readonly bodyBytes: number;
  /** Of robots.txt, of which more is not read. RFC 9309 asks for 500 KiB at least. */
  readonly robotsBytes: number;
  readonly headerBytes: number;
  /** Least time between two requests to one host. */
  readonly betweenMs: number;
  /** Longest wait for a turn at a host, for one fetch. */
  readonly turnMs: number;
}

export const limits: Limits = {
  connectMs: 10_000,
  answerMs: 15_000,
  quietMs: 10_000,
  wholeMs: 30_000,
  redirects: 5,
  bodyBytes: 10_000_000,
  robotsBytes: 512_000,
  headerBytes: 64_000,
  betweenMs: 1000,
  turnMs: 30_000,
};

/** Longest address that is fetched, in characters. */
export const longestAddress = 2048;
