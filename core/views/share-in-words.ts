/**
 * A part of a whole as a percentage: "18%". What is more than nothing is never written as 0%, and what
 * is less than all never as 100%. A whole of nothing has no part: "0%".
 */
export function shareInWords(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0%';
  const percent = Math.round((part * 100) / whole);
  if (percent === 0) return 'under 1%';
  if (percent === 100 && part < whole) return 'over 99%';
  return `${percent}%`;
}
