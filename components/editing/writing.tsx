import { useEffect, useState } from 'react';
import { useEditing } from './editing';
import { type OpenedDraft, openDraft } from './open-draft';
import type { WritingProps } from './use-writing';
import { WritingForm, type WritingFormProps } from './writing-form';

/** A form, as soon as its draft was found. */
export function Writing({
  draftId = null,
  ...props
}: Omit<WritingFormProps, 'opened'> & {
  /** The draft to go on with; where it is absent or gone, the last of what is written here. */
  draftId?: string | null;
}) {
  const opened = useOpenedDraft(props, draftId);
  if (opened === null) return null;
  return <WritingForm key={opened.id} {...props} opened={opened} />;
}

function useOpenedDraft(
  { target: { kind, to }, subject }: Pick<WritingProps, 'target' | 'subject'>,
  draftId: string | null,
): OpenedDraft | null {
  const { company } = useEditing();
  const [opened, setOpened] = useState<OpenedDraft | null>(null);
  const [about] = useState(subject);
  const [wanted] = useState(draftId);
  useEffect(() => {
    let left = false;
    let release = () => {};
    void openDraft(company.me.id, { kind, to }, about, wanted).then((found) => {
      if (left) return found.release();
      release = found.release;
      setOpened(found);
    });
    return () => {
      left = true;
      release();
    };
  }, [company.me.id, kind, to, about, wanted]);
  return opened;
}
