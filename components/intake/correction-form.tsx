import type { ArticleFields } from '@/core/intake/article-input';
import { fieldsOf } from '@/core/intake/input-of';
import type { TakenArticle } from '@/core/intake/taken-article';
import type { AlreadyHere } from '@/core/views/already-here';
import { LabelledField } from '../editors/labelled-field';
import { field, mainButton } from '../editors/looks';
import { SameArticle } from './same-article';

/** What was taken out, each part with where it was found, to be corrected and saved. */
export function CorrectionForm({
  id,
  taken,
  typed,
  here,
}: {
  id: string;
  taken: TakenArticle;
  typed: Readonly<Record<string, string>> | null;
  here: readonly AlreadyHere[];
}) {
  const found = fieldsOf(taken);
  const value = (name: keyof ArticleFields) => typed?.[name] ?? found[name];
  const basis = (known: { basis: string } | null) => known && `Taken ${known.basis}.`;
  return (
    <form action={`/api/editor/intakes/${id}/save`} method="post" className="max-w-3xl space-y-5">
      <SameArticle here={here} />
      <LabelledField
        {...{ id: 'title', name: 'title', label: 'Title', defaultValue: value('title') }}
        {...{ required: true, maxLength: 500, help: basis(taken.title) }}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <LabelledField
          {...{ id: 'outlet', name: 'outlet', label: 'Outlet', defaultValue: value('outlet') }}
          {...{ required: true, maxLength: 200, help: basis(taken.outlet.name) }}
        />
        <LabelledField
          {...{ id: 'homepage', name: 'homepage', type: 'url', label: 'The outlet’s own page' }}
          {...{ defaultValue: value('homepage'), maxLength: 2000 }}
          help="Needed for an outlet that is not here yet, whose page an address of the article tells, too. That of one that is here stays as it is."
        />
        <LabelledField
          {...{ id: 'byline', name: 'byline', label: 'Byline', defaultValue: value('byline') }}
          {...{ maxLength: 300, help: basis(taken.byline) }}
        />
        <LabelledField
          {...{ id: 'publishedOn', name: 'publishedOn', type: 'date', label: 'Day of publication' }}
          {...{ defaultValue: value('publishedOn'), help: basis(taken.publishedOn) }}
        />
        <LabelledField
          {...{ id: 'wire', name: 'wire', label: 'Agency that is credited' }}
          {...{ defaultValue: value('wire'), maxLength: 200, help: basis(taken.wire) }}
        />
        <LabelledField
          {...{ id: 'language', name: 'language', label: 'Language', maxLength: 35 }}
          {...{ defaultValue: value('language') }}
          help={basis(taken.language) ?? 'A short code: en, en-GB, fr.'}
        />
      </div>
      <LabelledField
        {...{ id: 'address', name: 'address', type: 'url', label: 'Address', maxLength: 2000 }}
        {...{ defaultValue: value('address'), help: basis(taken.address) }}
      />
      <div>
        <label htmlFor="text" className="text-sm font-semibold">
          Text
        </label>
        <textarea
          id="text"
          name="text"
          rows={24}
          required
          defaultValue={value('text')}
          aria-describedby="text-help"
          className={`${field} font-serif leading-relaxed`}
        />
        <p id="text-help" className="mt-1 text-sm text-soft">
          The words as they were published: what is quoted here is held to them. Take out what is no
          part of the article, and mend nothing else. Each line is a paragraph; all of them have at
          most 1 MB, some 150,000 words.
        </p>
      </div>
      <button type="submit" className={mainButton}>
        Save the article
      </button>
    </form>
  );
}
