import type { ArticleInput } from '@/core/intake/article-input';

/** Forty different words and more, told apart by a number: no two numbers have a run of five words in common. */
export function textOf(number: number, words = 60): string {
  return `${Array.from({ length: words }, (_, at) => `word${number}x${at}`).join(' ')}.`;
}

/** An article of an outlet, with what a test wants otherwise. */
export function articleOf(own: Partial<ArticleInput> & { readonly text: string }): ArticleInput {
  return {
    outlet: { name: 'The Ledger', homepage: 'https://ledger.example/' },
    ...{ title: 'The council votes', titleBasis: 'as the archive gives it', address: null },
    ...{ byline: null, publishedOn: null, publishedBasis: 'not known', language: null },
    ...{ basis: 'as the archive gives it', wire: null },
    ...own,
  };
}
