import {
  type Correctable,
  longestReason,
  metadataBefore,
  typedOver,
} from '@/core/intake/article-correction';
import { ArticleCorrections } from '../article/article-corrections';
import { LabelledField } from '../editors/labelled-field';
import { mainButton } from '../editors/looks';
import { SaidNote } from '../editors/said-note';
import { Desk, type ReviewAtDesk } from './standing-fields';

/** What is saved of the article besides its text, to be corrected, and what was corrected of it. */
export function CorrectForm({ review }: { review: ReviewAtDesk }) {
  const { slug, corrections, refusal, wasPublic } = review;
  const refused = refusal?.typed?.form === 'article' ? refusal : null;
  const field = fieldsOf(review);
  return (
    <>
      <details open={refused !== null} className="max-w-3xl border-b border-rule py-2 print:hidden">
        <summary className="min-h-9 cursor-pointer py-1.5 text-sm">
          Correct its title, outlet, byline, day, agency, language or address
        </summary>
        {refused && <SaidNote said={refused.said} />}
        <form
          action={`/api/editor/articles/${slug}/corrections`}
          method="post"
          className="grid gap-4 pt-2 pb-4 sm:grid-cols-2"
        >
          <Desk review={review} />
          <input type="hidden" name="seen" value={corrections.latest[0]?.number ?? 0} />
          <div className="sm:col-span-2">
            <LabelledField {...field('title', 500)} label="Title" required />
          </div>
          <LabelledField {...field('outlet', 200)} label="Outlet" required />
          <LabelledField
            {...{ id: 'article-homepage', name: 'homepage', type: 'url', maxLength: 2000 }}
            {...{ label: 'The outlet’s own page', defaultValue: refused?.typed?.fields.homepage }}
            help="Needed for an outlet that is not here yet, unless the article’s address tells it."
          />
          <LabelledField {...field('byline', 300)} label="Byline" />
          <LabelledField {...field('publishedOn', 10)} type="date" label="Day of publication" />
          <LabelledField
            {...field('wire', 200, 'Several are separated by a semicolon.')}
            label="Agency that is credited"
          />
          <LabelledField
            {...field('language', 35, 'A short code: en, en-GB, fr.')}
            label="Language"
          />
          <div className="sm:col-span-2">
            <LabelledField {...field('address', 2000)} type="url" label="Address" />
          </div>
          <div className="sm:col-span-2">
            <LabelledField
              {...{ id: 'article-why', name: 'why', label: 'Why it is corrected', required: true }}
              {...{ maxLength: longestReason, defaultValue: refused?.typed?.fields.why }}
              help={`${wasPublic ? 'Readers see it, with your name and what was saved before.' : 'Editors see it, with your name and what was saved before; readers have not had the article yet.'} The text is not changed here: bring in the changed text, which becomes a new version.`}
            />
          </div>
          <div>
            <button type="submit" className={mainButton}>
              Save the correction
            </button>
          </div>
        </form>
      </details>
      {corrections.latest.length > 0 && (
        <section
          aria-labelledby="corrections"
          className="max-w-3xl border-b border-rule py-3 text-sm"
        >
          <h2 id="corrections" className="pb-1 font-semibold">
            Corrected here
          </h2>
          <ArticleCorrections corrections={corrections} />
        </section>
      )}
    </>
  );
}

/** Fields as they are saved or, where a form was refused, as they were typed over what was saved when it was opened. */
function fieldsOf({ saved, corrections, refusal }: ReviewAtDesk) {
  const fields = refusal?.typed?.form === 'article' ? refusal.typed.fields : null;
  const seen = Number(fields?.seen ?? Number.POSITIVE_INFINITY);
  const since = corrections.latest.filter(({ number }) => number > seen);
  const typed = fields === null ? [] : typedOver(fields, metadataBefore(saved, since));
  return (name: Correctable, maxLength: number, help?: string) => {
    const is = saved[name] ?? '';
    // What did not fit into what is kept of a form is given as it is saved.
    const text = fields?.[name];
    const isTyped = text !== undefined && typed.includes(name) && text !== is;
    return {
      ...{ id: `article-${name}`, name, maxLength },
      defaultValue: isTyped ? text : is,
      help: isTyped ? `Saved is ${is === '' ? 'nothing' : `“${is}”`}.` : help,
    };
  };
}
