import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const app = path.join(import.meta.dirname, '..', 'app');

/** Every route that anyone may read, by its folder in `app`: all but what is for editors, and what is only written to. */
export function publicRoutes(): string[] {
  return foldersOf((file) => !/^(?:editor|api\/editor|api\/auth)\//.test(file) && isRead(file));
}

/** Every page that is for editors, by its folder in `app`. */
export function editorPages(): string[] {
  return foldersOf((file) => file.startsWith('editor/') && isRead(file));
}

function foldersOf(wanted: (file: string) => boolean): string[] {
  return readdirSync(app, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /^(?:page|route)\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(app, path.join(entry.parentPath, entry.name)))
    .filter(wanted)
    .map((file) => path.dirname(file))
    .sort();
}

function isRead(file: string): boolean {
  if (/\/?page\.tsx$/.test(file)) return true;
  return /^export\b.*?\bGET\b/m.test(readFileSync(path.join(app, file), 'utf8'));
}
