import { z } from 'zod';
import { keptAddress } from './kept-address';
import { keptLine } from './kept-line';

/** A line of a form that has to be there, of at most so many characters. */
export function formLine(name: string, most: number) {
  return given(name)
    .pipe(keptLine(name, most))
    .refine((text) => text !== '', `${name} is missing.`);
}

/** A line of a form that may be empty, which is null. */
export function formOptionalLine(name: string, most: number) {
  return given(name).pipe(keptLine(name, most)).optional().transform(orNull);
}

/** An address of the web in a form; null where it is empty. */
export function formAddress(name: string) {
  return given(name).pipe(keptAddress(name)).optional().transform(orNull);
}

/** An ISO 8601 day of a form; null where it is empty. */
export function formDay(name: string) {
  return z
    .string()
    .optional()
    .transform(orNull)
    .refine((day) => day === null || isDay(day), `${name} is no day: write it as 2024-03-22.`);
}

/** Whether a text is a day that there is, from the year 1 on. */
export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const given = (name: string) => z.string(`${name} is missing.`);

const orNull = (text: string | undefined): string | null => text || null;
