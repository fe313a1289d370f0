/** A count in words, as far as a council of fifteen needs them: "eleven", "none"; then in figures. */
export function count(number: number): string {
  return words[number] ?? number.toString();
}

const words = [
  ...['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'],
];
