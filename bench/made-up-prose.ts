import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { developmentFiles, readLabels } from '../evaluation/read-labels';
import { inProject } from '../launch/project';

/** In UTF-16 code units; a report of an agency. */
const articleLength = 5_000;

/** Between the reports of what happened stands what no claim is made of. */
const filler = [
  'Shops along the main street stayed shut for most of the day, and the buses that usually run until late did not leave the depot.',
  'Residents described a city that has learned to listen before it steps outside, and to keep a bag packed by the door.',
  'The talks are expected to resume next week, although neither side has said publicly what it would be ready to give up.',
  'Analysts say that the government has little room to manoeuvre, with its partners divided and the opposition gaining ground.',
  'The border crossing, a cluster of low buildings beside a dry riverbed, has changed hands more often than anyone there can remember.',
  'Aid workers have long complained that permits arrive late, and that the roads they are given lead nowhere useful.',
  'In the capital, the mood was subdued; flags flew at half-mast and the evening news began without music.',
  'A spokeswoman for the foreign ministry declined to comment on the report, which was first published by a local newspaper.',
  'He studied law before entering politics, and is regarded by colleagues as patient, private and hard to provoke.',
  'The agreement, signed after months of negotiation, set out how power and oil revenue were to be shared among the regions.',
  'Schools are to reopen gradually, beginning with the youngest pupils, once the buildings have been inspected.',
  'The weather has made matters worse: heavy rain turned the camps to mud and cut the only paved road to the coast.',
  'Diplomats cautioned against reading too much into the meeting, which they described as useful but preliminary.',
  'On the market, traders sold onions and bread from the backs of lorries while children carried water from the pump.',
  'Critics accuse the commission of moving too slowly, and of saying too little about what it has learned.',
  'The company, which operates the pipeline, said in a statement that supplies had not been affected.',
];

/**
 * Articles of some 5 kB, at least `length` UTF-16 code units together, in an order that is the same for
 * the same length: one in ten of what they are made of is a labelled text with claims, one a labelled text
 * without, one a sentence of the four documents; the rest is filler, as most of a report claims nothing.
 */
export function madeUpArticles(length: number): readonly string[] {
  const random = randomFrom(20_231_008);
  const labelled = developmentFiles().flatMap(readLabels);
  const sources = [
    labelled.filter(({ claims }) => claims.length > 0).map(({ text }) => text),
    labelled.filter(({ claims }) => claims.length === 0).map(({ text }) => text),
    documentSentences(),
    ...Array.from({ length: 7 }, () => filler),
  ];
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const articles: string[] = [];
  for (let made = 0; made < length; made += articles.at(-1)?.length ?? 0) {
    let article = pick(filler);
    while (article.length < articleLength) {
      const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
        pick(pick(sources)),
      );
      article += `\n\n${sentences.join(' ')}`;
    }
    articles.push(article);
  }
  return articles;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The texts of the four documents. */
export function documentTexts(): readonly string[] {
  const folder = inProject('seeds/documents');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

function documentSentences(): readonly string[] {
  return documentTexts()
    .flatMap((text) => text.split(/\n+|(?<=[.”]) (?=[A-Z“])/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
