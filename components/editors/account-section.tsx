import type { ReactNode } from 'react';

/** A part of an editor's account under its heading. */
export function AccountSection({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className="gap-x-10 border-t border-rule py-7 lg:grid lg:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <h2 id={id} className="mb-3 text-xl">
        {title}
      </h2>
      <div>{children}</div>
    </section>
  );
}
