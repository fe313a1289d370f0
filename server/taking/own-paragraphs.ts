import { countWords } from '../../core/intake/count-words';
import type { Paragraph } from './paragraphs-of';
import { statedDate } from './stated-date';

/** What is known of an article when its paragraphs are told from what stands among them. */
export interface Beside {
  readonly title: string | null;
  readonly byline: string | null;
}

/** The paragraphs that are an article's own text, and what was found in the others. */
export interface OwnParagraphs {
  readonly texts: readonly string[];
  readonly byline: string | null;
  /** The line that says when it was published. */
  readonly published: string | null;
  readonly paywall: boolean;
}

/**
 * Tells an article's own paragraphs from the title, the line with its authors, the day, links to other articles, words
 * around advertisements, invitations to subscribe, and pulled quotations that the text has anyway.
 */
export function ownParagraphs(paragraphs: readonly Paragraph[], beside: Beside): OwnParagraphs {
  const running = paragraphs.filter(({ setApart }) => !setApart).map(({ text }) => key(text));
  const own = new Own(beside, running.join(' '));
  paragraphs.forEach((paragraph, place) => {
    own.consider(paragraph, place, paragraphs);
  });
  return { texts: own.texts, byline: own.byline, published: own.published, paywall: own.paywall };
}

/** The author in a line of its own: “By Ruth Pell”; null in any other line. */
export function authorIn(line: string): string | null {
  return (
    /^(?:(?:[Ww]ords|[Ww]ritten|[Rr]eported) )?(?:[Bb]y|BY):? (\p{Lu}.{1,100})$/u.exec(line)?.[1] ??
    null
  );
}

class Own {
  readonly texts: string[] = [];
  byline: string | null = null;
  published: string | null = null;
  paywall = false;

  constructor(
    private readonly beside: Beside,
    /** The letters and figures of all paragraphs that are not set apart. */
    private readonly running: string,
  ) {}

  consider(paragraph: Paragraph, place: number, all: readonly Paragraph[]): void {
    const { text, heading, setApart, linked, time } = paragraph;
    const early = this.texts.length < 2 && place < 12;
    const short = countWords(text) <= 30;
    if (this.isTitle(text) && (heading || early)) return;
    if (time || (short && notText.test(text))) return;
    if (short && paywalls.test(text)) {
      this.paywall = true;
      return;
    }
    if (linked > 0.9 || (short && linked > 0.4 && leadsOn.test(text))) return;
    if (short && leadsOn.test(text) && (heading || isListOfLinks(all, place))) return;
    if (early && this.tookMeta(text)) return;
    if (setApart && this.running.includes(key(text))) return;
    this.texts.push(text);
  }

  private isTitle(text: string): boolean {
    const { title } = this.beside;
    return title !== null && key(text) === key(title);
  }

  /** Takes a line of authors or of the day under the headline. */
  private tookMeta(text: string): boolean {
    const { byline } = this.beside;
    const author = authorIn(text);
    const isByline = author !== null && countWords(text) <= 14 && !/[.!?]$/.test(text);
    if (isByline || (byline !== null && key(text) === key(byline))) {
      this.byline ??= author ?? text;
      return true;
    }
    if (countWords(text) <= 16 && dayLine.test(text) && statedDate(text) !== null) {
      this.published ??= text;
      return true;
    }
    return false;
  }
}

/** Words for a program that shows pages, not for readers of the article. */
const notText =
  /^\W*(?:ad|ads|advertisements?|advertising|sponsored(?: content)?|(?:story|article) continues below(?: (?:this )?advertisement)?|(?:continue|keep) reading(?: below)?|scroll to continue.*|skip (?:advertisement|ad|past newsletter promotion)|after newsletter promotion|share(?: (?:this|on)\b.*)?|print(?: this (?:page|article|story))?|e-?mail(?: this.*)?|copy link|save(?: (?:article|for later))?|listen(?: to (?:this )?article)?.*|\d+ min(?:ute)?s? read|\d* ?comments?(?: \(\d+\))?|leave a comment|post a comment|loading(?:…|\.\.\.)?|getty images|sign up (?:for|to|here)\b.*|subscribe to (?:our|the)\b.*|(?:follow|like|join) us on\b.*|follow .{1,40} on (?:twitter|x|facebook|telegram|whatsapp|instagram)\b.*|download (?:our|the) app\b.*|click here (?:to|for)\b.*|(?:facebook|twitter|whatsapp|telegram|linkedin)|back to top|view (?:gallery|comments)|(?:file )?(?:photo|image|picture)(?: credit)?: .*|\(?file photo\)?|tags?:.*|filed under:.*|topics:.*|most (?:read|popular)|recommended(?: for you| stories)?|related(?: (?:articles?|stories|topics|content|links|news))?|more on this(?: story)?|you may also like|trending(?: now)?|end of list|list of \d+ items?.*|next page|previous page|page \d+ of \d+|all rights reserved.*|©.*|copyright \d{4}.*)\W*$/iu;

const leadsOn =
  /^\W*(?:read (?:more|also|next|the full story)|also read|see also|related(?: (?:article|story|coverage|reading))?|more(?: on this)?|watch|listen|in pictures|explainer|analysis|opinion|don’t miss|don't miss|editor[’']s picks?|must read|further reading)\s*[:|–—>»-]/iu;

const paywalls =
  /(?:^|\s)(?:subscribe|log in|sign in|register|become a (?:member|subscriber))\b.{0,40}\b(?:to (?:continue|keep|read|unlock)|continue reading|full (?:article|story|access))|(?:this|the rest of (?:this|the)) (?:article|story|content) is (?:for|only (?:for|available)|reserved|available (?:only )?to) .{0,30}(?:subscribers|members)|already a subscriber|you have (?:\w+ )?(?:free )?articles? (?:left|remaining)|you(?:’|')ve reached your .{0,20}limit|to continue reading/iu;

const dayLine =
  /^(?:(?:first )?published|(?:last )?updated|posted|issued|date|modified)\b.*\b\d{4}\b|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}),? \d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,12})?$/iu;

/** A line that leads on says so of the links after it. */
function isListOfLinks(all: readonly Paragraph[], place: number): boolean {
  return (all[place + 1]?.linked ?? 0) > 0.9;
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
