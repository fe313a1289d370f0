import { mostAddresses } from '@/core/intake/listed-addresses';
import { fewestTakenWords } from '@/core/intake/taken-article';
import { LabelledField } from '../editors/labelled-field';
import { field, mainButton } from '../editors/looks';

/**
 * The ways in which articles come in: as a file or pasted text, from addresses, and by a feed. `ids` tell what is sent
 * twice from what is sent anew, and `desk` says whose it is: nobody else is shown what is typed.
 */
export function BringInForms({
  ids,
  typed,
  desk,
}: {
  ids: { readonly text: string; readonly addresses: string };
  typed: Readonly<Record<string, string>>;
  desk: string;
}) {
  const whose = <input type="hidden" name="desk" value={desk} />;
  return (
    <div className="max-w-2xl space-y-10">
      <FormSection title="From a file, or as you paste it">
        <form
          action="/api/editor/intakes"
          method="post"
          encType="multipart/form-data"
          className="space-y-5"
        >
          <input type="hidden" name="id" value={ids.text} />
          {whose}
          <LabelledField
            id="file"
            label="A file"
            name="file"
            type="file"
            accept=".html,.htm,.txt,.pdf,.docx,text/html,text/plain,application/pdf"
            help="A saved web page, a text, a PDF or a Word document (.docx), at most 16 MB."
          />
          <div>
            <label htmlFor="text" className="text-sm font-semibold">
              Or the text
            </label>
            <textarea
              id="text"
              name="text"
              rows={8}
              defaultValue={typed.text ?? ''}
              aria-describedby="text-help"
              className={`${field} font-serif`}
            />
            <p id="text-help" className="mt-1 text-sm text-soft">
              Of at least {fewestTakenWords} words, as what is shorter is taken for no article.
              Paragraphs are parted by an empty line. Where a file is chosen, it is taken instead.
            </p>
          </div>
          <button type="submit" className={mainButton}>
            Take the text out
          </button>
        </form>
      </FormSection>
      <FormSection title="From addresses">
        <form action="/api/editor/intakes/addresses" method="post" className="space-y-5">
          <input type="hidden" name="id" value={ids.addresses} />
          {whose}
          <div>
            <label htmlFor="addresses" className="text-sm font-semibold">
              Addresses, one a line
            </label>
            <textarea
              id="addresses"
              name="addresses"
              rows={4}
              required
              spellCheck={false}
              defaultValue={typed.addresses ?? ''}
              aria-describedby="addresses-help"
              className={`${field} text-sm`}
            />
            <p id="addresses-help" className="mt-1 text-sm text-soft">
              At most {mostAddresses}. Each page is asked for once, as its site’s robots.txt allows.
            </p>
          </div>
          <button type="submit" className={mainButton}>
            Fetch them
          </button>
        </form>
      </FormSection>
      <FormSection title="As they are published">
        <p className="mb-4">
          A feed (RSS, Atom or JSON Feed) is read every quarter of an hour. What is new in it comes
          in by itself, and waits for an editor.{' '}
          <a href="/editor/feeds">The feeds that are followed</a>
        </p>
        <form action="/api/editor/feeds" method="post" className="space-y-5">
          {whose}
          <LabelledField
            id="feed"
            label="Address of the feed"
            name="address"
            type="url"
            required
            defaultValue={typed.address ?? ''}
            maxLength={2000}
          />
          <button type="submit" className={mainButton}>
            Follow it
          </button>
        </form>
      </FormSection>
    </div>
  );
}

function FormSection({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="border-t border-strong-rule pt-4">
      <h2 className="mb-4 text-xl">{title}</h2>
      {children}
    </section>
  );
}
