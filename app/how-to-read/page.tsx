import type { Metadata } from 'next';
import { StatusBadge } from '@/components/annotations/status-badge';
import { PolicyTable } from '@/components/comparison/policy-table';
import { VerdictBadge } from '@/components/verdict-badge';
import type { DiscrepancyStatus } from '@/core/annotations/status';
import type { Verdict } from '@/core/comparison/reason';
import { reach } from '@/core/rights/reach';
import { policyNames } from '@/core/views/comparison-options';

export const metadata: Metadata = {
  title: 'How to read this',
  description:
    'What the figures, the verdicts, the policies and the provenance notes on Recount mean, in plain words.',
};

export default function HowToRead() {
  return (
    <article className="pt-10">
      <h1 className="text-3xl sm:text-4xl lg:text-5xl">How to read this</h1>
      <p className="mt-4 max-w-3xl text-lg">
        Recount shows how several outlets reported the same thing, each in its own words, and says
        where they differ and why. It rates no outlet and does not say who is right.
      </p>
      <Chapter id="rows" title="Facts, claims and rows">
        <p>
          A <b>fact</b> is one question with one scope: what is counted, of whom, where, since when
          and as of when. A <b>claim</b> is what one article says in answer, kept as the exact words
          and apart from them the reading of those words. A <b>row</b> sets all claims on one fact
          side by side. Where an article says nothing of it, the row says “not mentioned”: silence
          is not disagreement.
        </p>
        <p>
          Every quoted word leads to the place where it stands, in the version of the article that
          was read. A version’s text never changes; a changed article becomes a new version.
        </p>
      </Chapter>
      <Chapter id="quantities" title="A number is a range with its wording">
        <p>
          “At least 227” and “227” are not the same report. Each figure is read as a range, from the
          words alone, and the word that makes it loose is marked where it stands.
        </p>
        <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[auto_1fr]">
          {wordings.map(([words, meaning]) => (
            <div key={words} className="contents">
              <dt className="font-serif">{words}</dt>
              <dd className="mb-2 sm:mb-0">{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>
          Zero is a number, and different from no number. Where the things counted are whole, “more
          than 700” begins at 701. In the pictures a filled end is included, an open ring is not,
          and an arrow means that the words set no limit on that side.
        </p>
      </Chapter>
      <Chapter id="reading" title="How claims are read">
        <p>
          Casualties, votes, counts and quotations are found in a text by fixed rules of grammar,
          tried in one order: the same text gives the same claims, and no model guesses. What the
          text <b>denies</b>, or says only could or will be, is marked so, and no row takes it for a
          figure or a vote that was reported. Ages, dates, money, lengths of time and what a body’s
          rules demand are not read. What is put in words that no rule knows is missed.
        </p>
        <p>
          An editor places claims in <a href="#rows">rows</a>. Where one corrects a reading, or adds
          what was not read, the claim says “corrected by hand” or “added by hand”, with the reason.
        </p>
      </Chapter>
      <Chapter id="verdicts" title="Verdicts">
        <p>
          A verdict follows from rules, never from an opinion, and comes with its reasons. It is the
          same whichever article is read first.
        </p>
        <dl className="space-y-4">
          {meanings.map(([verdict, meaning]) => (
            <div key={verdict} className="grid gap-x-8 sm:grid-cols-[11rem_1fr]">
              <dt>
                <VerdictBadge verdict={verdict} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
          <div className="grid gap-x-8 sm:grid-cols-[11rem_1fr]">
            <dt>
              <VerdictBadge verdict={null} />
            </dt>
            <dd>
              The outlets’ own choice of words, set side by side. There is nothing to decide about
              it.
            </dd>
          </div>
        </dl>
      </Chapter>
      <Chapter id="reasons" title="Reasons">
        <p>
          Each reason is a sentence that cites the words it rests on: a different hour, place,
          population or source; a hedge or an attribution that one report has and another lacks;
          rounding; a running total beside one day’s figure; parts that exceed their total; a rule
          of the body that a report breaks; or a plain contradiction. Two reports whose numbers
          agree may still differ in their words, and the reasons say so.
        </p>
      </Chapter>
      <Chapter id="policies" title="Policies: how vague words are read">
        <p>
          Nobody agrees on how many “dozens” are. What the words leave open is decided by a policy,
          which can be switched on every page of figures; the address keeps the choice. Whatever a
          policy decided is marked as decided by it.
        </p>
        {policyNames.map((name) => (
          <PolicyTable key={name} name={name} />
        ))}
      </Chapter>
      <Chapter id="record" title="The official record">
        <p>
          Where a vote or a count is on record, the record stands beside the articles, with its
          source and its time. It is a source like any other and makes mistakes of its own.{' '}
          <a href="/votes/findings">What does not add up in it</a> is shown and never repaired.
        </p>
        <p>
          A <b>vote</b> is known by the symbol of its draft. What a report states of it, the
          outcome, the figures and the positions of members, is held beside the record one by one.
          Under the Charter a draft needs nine votes in favour and no permanent member against: a
          vote against is a veto only if a permanent member casts it <i>and</i> nine or more are in
          favour. A member that stands in none of the record’s lists is neither abstaining nor
          against: the record does not say.
        </p>
        <p>
          A <b>series</b> counts day by day, and closes its day at an hour that is often not stated.
          A figure that lies between two neighbouring rows of a running total is therefore explained
          by the hour, not called wrong; it goes against the record only where the rows on both
          sides leave it no room. A claim is held beside its own source’s series where there is one.
          A day without a figure is not a day of zero.
        </p>
      </Chapter>
      <Chapter id="annotations" title="What editors say">
        <p>
          An <b>annotation</b> is what an editor says of a row, of two accounts within it, of a
          claim or of passages of articles, with a name and a time. It changes no verdict: verdicts
          follow from rules, and an annotation says what the rules cannot know. Where a row stands
          follows from all annotations on it as a whole.
        </p>
        <dl className="space-y-4">
          {statuses.map(([status, meaning]) => (
            <div key={status} className="grid gap-x-8 sm:grid-cols-[13rem_1fr]">
              <dt className="text-sm">
                <StatusBadge status={status} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>
          Dissent is kept: one editor who disputes a row makes it disputed, and one who leaves it
          open leaves it open, whatever others say. Every earlier wording of an annotation can be
          read beneath it. One that was <b>retracted</b> leaves a trace of who retracted it and
          when, without its words.
        </p>
        <p>
          “<b>Changed since</b>” says that what an annotation speaks of is no longer as its editor
          saw it: the row has another verdict, other reasons or other claims, or the claim is read
          otherwise. Quoted words are looked for in an article’s newest version; those that it no
          longer has are shown as such and lead to the version that had them.
        </p>
      </Chapter>
      <Chapter id="excerpts" title="Texts shown in excerpts">
        <p>
          Not every text may be printed whole here. Of one that may not, its page shows the
          sentences that claims were read in, each with the sentence before and after it in its
          paragraph, but no more than {reach.words} words to either side of a claim, and what stands
          in quotation marks. Where the marks leave it in doubt what is quoted, they show nothing.
          Beside another article it shows, too, what both print word for word in runs of twelve
          words or more. Wherever words are left out it says how many, and the whole is a link away,
          at the outlet.
        </p>
        <p>
          Claims are read in the whole text, texts are compared whole, and shares are of the whole.
          The search finds such a text by its title, its outlet and its excerpts alone.
        </p>
      </Chapter>

      <Chapter id="provenance" title="Provenance and origins">
        <p>
          An article page says what is known of where its text comes from and on what basis. An
          origin that the text itself credits is <b>stated</b>; one that was concluded from the same
          sentences appearing elsewhere is <b>inferred</b>, and never shown as certain.
        </p>
        <p>
          Articles that share their reporters’ own words, twelve or more in a row, count as one
          origin, and so do those that credit the same source for their text: ten copies of one
          agency’s text are one report. What both merely quote, and an origin that is only inferred,
          is shown and joins nothing. An event says how many origins it rests on, who shares how
          much with whom, and leads to any two articles side by side.
        </p>
      </Chapter>
    </article>
  );
}

const wordings = [
  ['227', 'exactly 227'],
  ['at least 227, no fewer than 227', '227 or more'],
  ['more than 700, over 700', 'above 700: 701 or more for whole things'],
  ['up to 50, as many as 50', 'from 0 to 50'],
  ['fewer than 50, under 50', 'from 0, below 50'],
  ['between 40 and 50, 40 to 50', 'from 40 to 50, both included'],
  ['some 4,000, about 90', 'near the figure; how near is decided by the policy'],
  ['dozens, hundreds, thousands', 'decided by the policy'],
] as const;

const meanings: readonly (readonly [Verdict, string])[] = [
  [
    'same',
    'All reports set the same bounds, or print the same words; or the one report there is says what the record says.',
  ],
  [
    'compatible',
    'One value can satisfy every report and the record, though some are looser, rounded or hedged differently.',
  ],
  [
    'contested',
    'Named sources give competing figures for the same count, beyond rounding: between articles or within one.',
  ],
  ['conflict', 'Two reports cannot both be true.'],
  [
    'against the record',
    'A report cannot hold beside the official record, or breaks a rule of the body it describes.',
  ],
  ['reported once', 'One article only, and the record does not decide.'],
  ['not comparable', 'The figures answer different questions; the row says how they differ.'],
];

const statuses: readonly (readonly [DiscrepancyStatus, string])[] = [
  ['open', 'Somebody has looked, and the matter is not settled.'],
  ['explained', 'The difference has an explanation, which the note gives.'],
  ['corrected', 'The outlet has corrected what it had reported.'],
  ['disputed', 'Editors do not agree on what the difference is or means.'],
  ['unreviewed', 'No editor has spoken of the row as a whole.'],
];

function Chapter({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: React.ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className="mt-10 grid gap-x-12 gap-y-3 border-t border-strong-rule pt-4 lg:grid-cols-[1fr_3fr]"
    >
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <div className="max-w-3xl min-w-0 space-y-4">{children}</div>
    </section>
  );
}
