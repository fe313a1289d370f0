import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** Every route that anyone may read, by its folder in `app`: all but what is for editors, and what is only written to. */
export function publicRoutes(): string[] {
  return readdirSync(path.join(root, 'app'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /^(?:page|route)\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(path.join(root, 'app'), path.join(entry.parentPath, entry.name)))
    .filter((file) => !/^(?:editor|api\/editor|api\/auth)\//.test(file))
    .filter((file) => /\/?page\.tsx$/.test(file) || isRead(file))
    .map((file) => path.dirname(file))
    .sort();
}

function isRead(file: string): boolean {
  const source = readFileSync(path.join(root, 'app', file), 'utf8');
  return /^export\b.*?\bGET\b/m.test(source);
}
