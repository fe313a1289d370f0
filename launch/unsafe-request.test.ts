import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { refusalOf } from './unsafe-request';

const own = ['https://recount.example', 'http://localhost:3000'];
const json = { 'content-type': 'application/json', 'content-length': '2' };
const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '9' };

function statusOf(method: string, target: string, headers: Record<string, string> = {}): number {
  const request = { method, headers } as unknown as IncomingMessage;
  return refusalOf(request, target, own)?.status ?? 200;
}

const takesFile = '/api/editor/annotations/import';
const upload = { 'content-type': 'multipart/form-data; boundary=x' };

test.each([
  ['GET', '/', {}, 200],
  ['HEAD', '/api/events', {}, 200],
  ['POST', '/', json, 405],
  ['POST', '/editor/account', form, 405],
  ['POST', '/api/events', json, 405],
  ['POST', '/api/editors/x', json, 405],
  ['OPTIONS', '/api/editor/x', {}, 405],
  ['TRACE', '/api/editor/x', {}, 405],
  ['OPTIONS', '/api/annotations/00000000-0000-4000-8000-000000000000', {}, 200],
  ['OPTIONS', '/api/events/x/annotations?page=1', {}, 200],
  ['OPTIONS', '/api/events/x/annotations', { origin: 'https://elsewhere.example' }, 200],
  ['POST', '/api/annotations/x', json, 405],
  ['OPTIONS', '/api/annotations', {}, 405],
  ['OPTIONS', '/api/annotations/x/y', {}, 405],
  ['OPTIONS', '/api/events/x', {}, 405],
  ['OPTIONS', '/', {}, 405],
  ['POST', '/api/%65ditor/x', { ...json, origin: 'https://elsewhere.example' }, 403],
  ['POST', '/api/editor/x', json, 200],
  ['DELETE', '/api/editor/x?y', {}, 200],
  ['POST', '/api/auth/sign-in', form, 200],
  ['POST', '/api/editor/x', { ...json, origin: 'https://recount.example' }, 200],
  ['POST', '/api/editor/x', { ...json, origin: 'https://elsewhere.example' }, 403],
  ['POST', '/api/editor/x', { ...json, origin: 'https://sub.recount.example' }, 403],
  ['POST', '/api/editor/x', { ...json, origin: 'http://recount.example' }, 403],
  ['POST', '/api/editor/x', { ...json, origin: 'null' }, 403],
  ['POST', '/api/editor/x', { ...json, origin: 'null', 'sec-fetch-site': 'same-origin' }, 200],
  ['POST', '/api/editor/x', { ...json, 'sec-fetch-site': 'none' }, 200],
  ['POST', '/api/editor/x', { ...json, 'sec-fetch-site': 'same-site' }, 403],
  ['POST', '/api/editor/x', { ...json, 'sec-fetch-site': 'cross-site' }, 403],
  ['POST', '/api/editor/x', { ...json, 'sec-fetch-site': 'anything else' }, 403],
  ['POST', '/api/editor/x', { ...json, 'content-type': 'application/ld+json; charset=utf-8' }, 200],
  ['POST', '/api/editor/x', { ...json, 'content-type': 'text/plain' }, 415],
  ['POST', '/api/editor/x', { ...json, 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ['POST', takesFile, { ...json, ...upload }, 200],
  ['POST', takesFile, { ...json, 'content-type': 'multipart/mixed; boundary=x' }, 415],
  ['POST', takesFile, { ...upload, origin: 'https://elsewhere.example' }, 403],
  ['POST', '/api/editor/x', { ...json, 'content-type': 'application/jsonp' }, 415],
  ['POST', '/api/editor/x', { 'content-length': '2' }, 415],
  ['POST', '/api/editor/x', { 'transfer-encoding': 'chunked' }, 415],
])('%s %s with %j is answered %i', (method, target, headers, status) => {
  expect(statusOf(method, target, headers)).toBe(status);
});
