import { z } from 'zod';

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

/** Characters that PostgreSQL does not take, or that the rules of a version's text forbid. */
export const refusedCharacters = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u;

function line(name: string, most: number) {
  return z
    .string(`${name} is missing.`)
    .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
    .refine((text) => !refusedCharacters.test(text), `${name} has characters that cannot be kept.`)
    .refine((text) => text.length <= most, `${name} has at most ${most} characters.`);
}
