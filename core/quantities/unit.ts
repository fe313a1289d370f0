/**
 * The value of the last significant digit of a number written without trailing zeros: 1 for 227,
 * 10 for 230, 1,000 for 58,000, 0.1 for 1.5. Zero, one whole nothing, has the unit 1.
 */
export function unitOf(value: number): number {
  if (value === 0) return 1;
  let unit = 1;
  if (Number.isInteger(value)) {
    while (value % (unit * 10) === 0) unit *= 10;
    return unit;
  }
  const [digits = '', exponent = '0'] = String(value).split('e');
  const decimals = (digits.split('.')[1] ?? '').length;
  return Number(`1e${Number(exponent) - decimals}`);
}
