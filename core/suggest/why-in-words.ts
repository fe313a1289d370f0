import { dayInWords } from '../day-in-words';
import { capital } from '../record/capital';
import type { Suggestion } from './suggest-facts';
import type { Why } from './why';

/** The reasons of a suggestion as short sentences without a full stop, in their order. */
export function whyInWords({ why }: Pick<Suggestion, 'why'>): readonly string[] {
  return why.map(inWords);
}

function inWords(why: Why): string {
  switch (why.kind) {
    case 'same measure':
      return measureInWords(why.measure);
    case 'same population':
      return `${capital(why.population)}: the same people`;
    case 'part of population':
      return `${capital(why.part)}, a part of the ${why.of} counted with them`;
    case 'place':
      return placeInWords(why);
    case 'same day':
      return dayReason(why);
    case 'same period':
      return `Counted since ${dayInWords(why.from)}, as this fact is`;
    case 'same body':
      return `The article speaks of the ${why.body}`;
    case 'same vote':
      return voteInWords(why);
    case 'same question':
      return `Has words of the question: ${why.words.join(', ')}`;
    case 'earlier vetoes':
      return `Speaks of earlier vetoes by ${why.member}`;
    case 'same words in another article':
      return `${why.outlet} has the same words: “${why.words}”`;
    case 'near figure':
      return `Near the figure of ${why.outlet}: “${why.quote}”`;
    case 'same speaker':
      return `${why.speaker} speaks in both`;
    case 'nearby claim placed there':
      return `A claim near it was placed on this event: “${why.quote}”`;
  }
}

function measureInWords(measure: string): string {
  switch (measure) {
    case 'outcome':
      return 'Says how a vote ended, as this fact asks';
    case 'positions':
      return 'Says who voted how, as this fact asks';
    default:
      return `Counts ${measure}, as this fact does`;
  }
}

function placeInWords({ place, named }: Extract<Why, { kind: 'place' }>): string {
  switch (named) {
    case 'claim':
      return `In ${place}, as the claim says`;
    case 'sentence':
      return `Its sentence names ${place}`;
    case 'article':
      return `The article names ${place} before it`;
  }
}

function dayReason({ day, by, of }: Extract<Why, { kind: 'same day' }>): string {
  const what = `${dayInWords(day)}, the day of ${of}`;
  switch (by) {
    case 'its words':
      return `Its words name ${what}`;
    case 'publication that day':
      return `The article is of ${what}`;
    case 'publication the day after':
      return `The article is of the day after ${what}`;
  }
}

function voteInWords({ symbol, by }: Extract<Why, { kind: 'same vote' }>): string {
  switch (by.how) {
    case 'symbol':
      return `Names the draft, ${symbol}`;
    case 'sponsor':
      return `Speaks of a draft by ${by.sponsor}, as ${symbol} is`;
    case 'tally':
      return `Has the votes that are on record for ${symbol}`;
  }
}
