import type { Counted } from '../amounts/counted';
import type { Finding, SentenceReading } from './finding';
import { fates, modifiers } from './told-by-fate';
import { labels, nouns } from './told-by-noun';
import { tolls } from './told-by-toll';
import { activeVerbs, completedVerbs, lists } from './told-by-verb';
import { groupSubjects, ofTheDead } from './told-of-group';

/** Looks whether the sentence says what befell those that it counts at a place in its list. */
export type Recogniser = (reading: SentenceReading, counted: Counted) => Finding | null;

/** The ways in which a sentence says what befell those it counts, the surest first. */
export const recognisers: readonly Recogniser[] = [
  groupSubjects,
  tolls,
  ofTheDead,
  activeVerbs,
  fates,
  modifiers,
  completedVerbs,
  labels,
  nouns,
  lists,
];
