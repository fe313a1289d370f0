import { isDay } from './form-fields';

/** Whether a text is a day on which something may have been published: one that there is, of the years 1000 to 2199. */
export function isPublicationDay(text: string): boolean {
  return isDay(text) && text >= '1000' && text < '2200';
}
