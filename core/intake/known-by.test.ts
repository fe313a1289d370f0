import { expect, test } from 'vitest';
import { knownBy, outletAndAddress } from './known-by';

test.each([
  ['from the page', 'from the page', 'from the page'],
  ['from the page', 'as an editor gave it', 'from the page; the address as an editor gave it'],
  ['a; the address b', 'c', 'a; the address b; the address c'],
])(
  '%j of the outlet and %j of the address are %j, and are told apart again',
  (outlet, address, basis) => {
    expect(outletAndAddress(outlet, address)).toBe(basis);
    expect(knownBy(basis)).toEqual({ ofOutlet: outlet, ofAddress: address });
  },
);
