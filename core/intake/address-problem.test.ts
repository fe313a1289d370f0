import { describe, expect, it } from 'vitest';
import { addressProblem } from './address-problem';
import { listedAddresses } from './listed-addresses';
import { withoutCredentials } from './without-credentials';

const notOne = 'is no address of the web: one begins with https:// or http://.';
const secret =
  'has a user name or a password in it, which readers would see: give the address without.';
const long = 'is too long: an address has at most 2,000 characters, each of them as it is sent.';

describe('addressProblem', () => {
  it.each([
    ['https://gazette.example/a', null],
    [`https://gazette.example/${'a'.repeat(1976)}`, null],
    [`https://gazette.example/${'a'.repeat(1977)}`, long],
    [`https://gazette.example/${'ä'.repeat(400)}`, long],
    ['gazette.example/a', notOne],
    ['ftp://anna:word@gazette.example/a', notOne],
    ['https://a..example/', notOne],
    ['https://anna:word@gazette.example/a', secret],
    ['https://anna@gazette.example/a', secret],
    ['http:\\\\:word@gazette.example/a', secret],
  ])('%s', (address, problem) => {
    expect(addressProblem(address)).toBe(problem);
  });
});

describe('listedAddresses', () => {
  it('has each address once', () => {
    const listed = listedAddresses('https://gazette.example/a\r\n\n http://gazette.example/a/ ');
    expect(listed).toEqual({
      addresses: new Map([['gazette.example/a', 'https://gazette.example/a']]),
    });
  });

  it.each([
    ['', 'Give one address, or one a line.'],
    ['\nanna:word@gazette.example/a', `Line 2 ${notOne}`],
    ['https://gazette.example\nhttps://anna:word@gazette.example/a', `Line 2 ${secret}`],
  ])('says by the line what is none, and shows nothing of it: %j', (text, problem) => {
    expect(listedAddresses(text)).toEqual({ problem });
  });
});

describe('withoutCredentials', () => {
  it.each([
    ['https://anna:word@gazette.example/a?b#c', 'https://gazette.example/a?b#c'],
    [' http:anna@gazette.example ', 'http://gazette.example/'],
    ['https://gazette.example', 'https://gazette.example'],
    ['https://gazette.example/@anna:word', 'https://gazette.example/@anna:word'],
    ['anna at gazette.example', 'anna at gazette.example'],
    ['', ''],
  ])('%j', (address, without) => {
    expect(withoutCredentials(address)).toBe(without);
  });
});
