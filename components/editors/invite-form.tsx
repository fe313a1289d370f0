import { invitationDays, longestNote } from '@/core/people/invitation';
import { LabelledField } from './labelled-field';
import { field, quietButton } from './looks';

/** Makes an invitation. `link` is one that was just made, shown this once. */
export function InviteForm({ link }: { link: string | null }) {
  return (
    <>
      {link && (
        <div className="mb-5 max-w-2xl bg-panel p-4">
          <label htmlFor="link" className="text-sm font-semibold">
            The link, which works once and for {invitationDays} days
          </label>
          <textarea
            id="link"
            readOnly
            rows={2}
            defaultValue={link}
            className={`${field} field-sizing-content resize-none break-all font-mono text-sm`}
          />
        </div>
      )}
      <form
        action="/api/editor/invitations"
        method="post"
        className="grid max-w-2xl items-end gap-x-4 gap-y-3 sm:grid-cols-[1fr_9rem_auto]"
      >
        <LabelledField
          id="note"
          label="For whom"
          name="note"
          maxLength={longestNote}
          autoComplete="off"
          dir="auto"
        />
        <div>
          <label htmlFor="role" className="text-sm font-semibold">
            Role
          </label>
          <select id="role" name="role" defaultValue="editor" className={field}>
            <option value="editor">editor</option>
            <option value="admin">admin</option>
          </select>
        </div>
        <button type="submit" className={`${quietButton} min-h-11`}>
          Make a link
        </button>
      </form>
    </>
  );
}
