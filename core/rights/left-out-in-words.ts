/** Up to so many words are told to the one; more are told to the nearest ten. */
const toTheOne = 20;

/** How much is not shown, as it stands where the words would: "about 120 words not shown". */
export function leftOutInWords(words: number): string {
  if (words === 1) return 'one word not shown';
  if (words <= toTheOne) return `${words} words not shown`;
  const near = Math.round(words / 10) * 10;
  return `about ${near.toLocaleString('en-GB')} words not shown`;
}
