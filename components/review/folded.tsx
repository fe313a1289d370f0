import type { ReactElement } from 'react';

/** Items of a list of which the first are shown, and the others when they are asked for. */
export function Folded({ className, children }: { className: string; children: ReactElement[] }) {
  const others = children.slice(shown);
  return (
    <>
      <ol className={className}>{children.slice(0, shown)}</ol>
      {others.length > 0 && (
        <details>
          <summary className="min-h-9 cursor-pointer py-1.5 text-sm">
            {others.length === 1 ? 'One more' : `${others.length} more`}
          </summary>
          <ol start={shown + 1}>{others}</ol>
        </details>
      )}
    </>
  );
}

const shown = 25;
