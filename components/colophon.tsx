import { EditorTools } from './editing/editor-tools';
import { Keyboard } from './keyboard/keyboard';

/** The foot of every page. */
export function Colophon() {
  return (
    <footer className="mx-auto max-w-7xl px-4 pb-10 text-sm text-soft sm:px-6 lg:px-10">
      <div className="flex flex-wrap gap-x-8 gap-y-1 border-t border-rule pt-4">
        <p>Recount reports differences and reasons. It rates no outlet.</p>
        <p className="print:hidden">
          <a href="/how-to-read">How to read this</a>
        </p>
        <p className="print:hidden">
          <a href="/api/events">The same as data</a>
        </p>
        <p className="print:hidden">
          <a href="/editor">For editors</a>
        </p>
        <Keyboard />
        <EditorTools />
      </div>
    </footer>
  );
}
