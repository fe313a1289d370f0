import { LabelledField } from './labelled-field';
import { field, mainButton } from './looks';

/** Takes Web Annotations in, from a file or as they are pasted. */
export function ImportForm({ typed }: { typed: string }) {
  return (
    <form
      action="/api/editor/annotations/import"
      method="post"
      encType="multipart/form-data"
      className="max-w-2xl space-y-5"
    >
      <LabelledField
        id="file"
        label="A file of them"
        name="file"
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        help="JSON in UTF-8, at most 8 MB, of which each annotation has an id and at most 512 kB."
      />
      <div>
        <label htmlFor="text" className="text-sm font-semibold">
          Or what is in it
        </label>
        <textarea
          id="text"
          name="text"
          rows={8}
          spellCheck={false}
          defaultValue={typed}
          className={`${field} font-mono text-sm`}
        />
      </div>
      <button type="submit" className={mainButton}>
        Bring them in
      </button>
    </form>
  );
}
