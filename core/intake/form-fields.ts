import { z } from 'zod';
import { addressProblem } from './address-problem';
import { keptLine } from './kept-line';

/** A line of a form that has to be there, of at most so many characters. */
export function formLine(name: string, most: number) {
  return line(name, most).refine((text) => text !== '', `${name} is missing.`);
}

/** A line of a form that may be empty, which is null. */
export function formOptionalLine(name: string, most: number) {
  return line(name, most)
    .optional()
    .transform((text) => (text ? text : null));
}

/** An address of the web in a form; null where it is empty. */
export function formAddress(name: string) {
  return formOptionalLine(name, 2000).superRefine((address, context) => {
    const problem = address === null ? null : addressProblem(address);
    if (problem !== null) context.addIssue(`${name} ${problem}`);
  });
}

/** An ISO 8601 day of a form; null where it is empty. */
export function formDay(name: string) {
  return z
    .string()
    .optional()
    .transform((text) => (text ? text : null))
    .refine((day) => day === null || isDay(day), `${name} is no day: write it as 2024-03-22.`);
}

/** Whether a text is a day that there is, from the year 1 on. */
export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function line(name: string, most: number) {
  return z.string(`${name} is missing.`).pipe(keptLine(name, most));
}
