import type { Limits } from './limits';
import { longestAddress } from './limits';
import { NotFetched } from './not-fetched';

// Each says what was wrong and, where there is something, what to do. `host` has its port where one is written.

const never = (sentence: string) => new NotFetched(sentence, { later: false });
const unreached = (sentence: string) =>
  new NotFetched(sentence, { later: false, kind: 'unreached' });
const astray = (sentence: string) => new NotFetched(sentence, { later: false, kind: 'astray' });
const later = (sentence: string, waitSeconds: number | null = null) =>
  new NotFetched(sentence, { later: true, waitSeconds });
const unreachedYet = (sentence: string) =>
  new NotFetched(sentence, { later: true, kind: 'unreached' });

// What an address looks like.

export const notAnAddress = () =>
  never('This is not a web address. Give it in full, like https://example.org/article.');
export const addressTooLong = () =>
  never(`The address has more than ${longestAddress} characters, which Recount does not fetch.`);
export const wrongScheme = (scheme: string) =>
  never(
    `The address begins with ${shortened(scheme)}, and Recount fetches http: and https: alone.`,
  );
export const hasCredentials = () =>
  never('The address has a user name or a password in it. Give it without.');
export const wrongPort = (port: number) =>
  never(`The address names port ${port}, on which Recount does not fetch.`);

// Where it leads.

/** @param kind as `kindOfAddress` says it */
export const refusedAddress = (address: string, kind: string) =>
  unreached(
    `The address leads to ${address}, ${kind}, which Recount does not fetch unless the server’s setting RECOUNT_FETCH_ALSO names it.`,
  );
export const elsewhere = (address: string) =>
  unreached(
    `The connection led to ${address}, which is not where the name leads; nothing was asked there.`,
  );
export const noSuchName = (host: string) =>
  unreachedYet(
    `No machine is found by the name ${host}. Check how it is spelled, or try again later.`,
  );
export const noConnection = (host: string) =>
  unreachedYet(`${host} takes no connection. Try again later.`);
export const badCertificate = (host: string, code: string) =>
  unreached(
    `${host} cannot show that it is who it says it is: its certificate was refused (${code}).`,
  );
export const noTls = (host: string) =>
  unreached(`${host} does not speak HTTPS as it should, so that nothing was asked.`);

// How long it takes.

export const slowToConnect = (host: string, { connectMs }: Limits) =>
  unreachedYet(`${host} took longer than ${seconds(connectMs)} to connect. Try again later.`);
export const slowToAnswer = (host: string, { answerMs }: Limits) =>
  later(`${host} did not answer within ${seconds(answerMs)}. Try again later.`);
export const wentQuiet = (host: string, { quietMs }: Limits) =>
  later(`${host} stopped sending for ${seconds(quietMs)}. Try again later.`);
export const tookTooLong = ({ wholeMs }: Limits) =>
  later(`Fetching took longer than ${seconds(wholeMs)} in all. Try again later.`);
export const notOurTurn = (host: string, waitSeconds: number) =>
  new NotFetched(
    `${host} is asked one thing at a time, and others come first. It is our turn in about ${seconds(1000 * waitSeconds)}.`,
    { later: true, waitSeconds, kind: 'unreached', crowded: true },
  );

// What is answered.

export const brokenOff = (host: string) =>
  later(`${host} broke off before everything was sent. Try again later.`);
export const noHttp = (host: string) => never(`What ${host} sent is not an answer in HTTP.`);
export const headersTooLarge = (host: string, { headerBytes }: Limits) =>
  never(`${host} sent more than ${headerBytes / 1000} kB of headers.`);
export const tooLarge = ({ bodyBytes }: Limits) =>
  never(
    bodyBytes < 1_000_000
      ? `The document is larger than ${bodyBytes / 1000} kB, which is more than Recount reads.`
      : `The document is larger than ${bodyBytes / 1_000_000} MB, which is more than Recount reads.`,
  );
export const unknownEncoding = (encoding: string) =>
  never(`The document is compressed as “${shortened(encoding)}”, which Recount does not read.`);
export const tooManyEncodings = () =>
  never('The document is compressed more than twice over, which Recount does not read.');
export const badlyEncoded = () =>
  later('The document is compressed in a way that cannot be undone. Try again later.');
export const wrongType = (type: string, wanted: 'article' | 'feed') =>
  never(
    wanted === 'feed'
      ? `The address leads to ${shortened(type)}. A feed is RSS, Atom or a JSON Feed.`
      : `The address leads to ${shortened(type)}. Recount reads web pages, plain text, PDF and DOCX.`,
  );
export const needsSignIn = (host: string, status: number) =>
  never(`${host} does not show this to everyone (${status}). Paste the text instead.`);
export const notThere = (host: string, status: number) =>
  never(
    status === 410
      ? `${host} says that this is gone for good (410).`
      : `${host} says that there is nothing at this address (${status}). Check how it is spelled.`,
  );
export const askedTooOften = (host: string, waitSeconds: number | null) =>
  later(
    waitSeconds === null
      ? `${host} asks not to be asked so often (429). Try again later.`
      : `${host} asks not to be asked so often (429). Try again in ${seconds(1000 * waitSeconds)}.`,
    waitSeconds,
  );
export const outOfOrder = (host: string, status: number, waitSeconds: number | null) =>
  later(`${host} cannot answer just now (${status}). Try again later.`, waitSeconds);
export const otherStatus = (host: string, status: number) =>
  never(`${host} answered with status ${status}, which gives no document.`);

// Where it leads on to.

export const redirectsNowhere = (host: string, status: number) =>
  never(`${host} sends on to another address (${status}), and does not say to which.`);
/** @param why the address that it leads on to is not fetched */
export const sentOn = (host: string, why: NotFetched) =>
  new NotFetched(`${host} sends on to another address. ${why.sentence}`, why.again);
export const redirectsInCircle = (host: string) =>
  astray(`${host} sends on to an address that leads back to itself.`);
export const tooManyRedirects = ({ redirects }: Limits) =>
  astray(`The address is sent on more than ${redirects} times.`);

// What robots.txt says.

export const robotsForbid = (host: string) =>
  never(`${host} asks in its robots.txt that programs do not read this. Paste the text instead.`);
export const robotsOutOfOrder = (host: string, waitSeconds: number) =>
  later(
    `The robots.txt of ${host}, which says what programs may read, cannot be had just now, so that nothing is read there.`,
    waitSeconds,
  );

function seconds(ms: number): string {
  if (ms >= 7_200_000) return `${Math.ceil(ms / 3_600_000)} hours`;
  if (ms >= 120_000) return `${Math.ceil(ms / 60_000)} minutes`;
  const count = ms / 1000;
  return count === 1 ? '1 second' : `${count} seconds`;
}

function shortened(words: string): string {
  return words.length > 100 ? `${words.slice(0, 99)}…` : words;
}
