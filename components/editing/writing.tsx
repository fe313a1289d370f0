import { useEffect, useState } from 'react';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { useEditing } from './editing';
import { type OpenedDraft, openDraft } from './open-draft';
import { standingOf } from './standing';
import type { WritingProps } from './use-writing';
import { WritingForm } from './writing-form';

/** A form, as soon as its draft was found. */
export function Writing({
  annotations,
  ...props
}: Omit<WritingProps, 'opened' | 'standing'> & {
  name: string;
  annotations: readonly EditorAnnotationView[];
  onLeave: () => void;
}) {
  const opened = useOpenedDraft(props);
  if (opened === null) return null;
  return (
    <WritingForm
      key={opened.id}
      {...props}
      opened={opened}
      standing={standingOf(props.target, opened.id, annotations)}
    />
  );
}

function useOpenedDraft({
  target: { kind, to },
  subject,
}: Pick<WritingProps, 'target' | 'subject'>): OpenedDraft | null {
  const { company } = useEditing();
  const [opened, setOpened] = useState<OpenedDraft | null>(null);
  const [about] = useState(subject);
  useEffect(() => {
    let left = false;
    let release = () => {};
    void openDraft(company.me.id, { kind, to }, about).then((found) => {
      if (left) return found.release();
      release = found.release;
      setOpened(found);
    });
    return () => {
      left = true;
      release();
    };
  }, [company.me.id, kind, to, about]);
  return opened;
}
