import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Something that writes, found in the files of the routes. */
export interface Write {
  readonly method: string;
  /** Its address, with each part that varies filled in. */
  readonly address: string;
  readonly role: 'anyone' | 'editor' | 'admin';
}

const root = path.join(import.meta.dirname, '..');

/** Every handler of a method that writes, in any route there is. */
export function writes(): Write[] {
  return filesUnder('app', /^route\.tsx?$/).flatMap((file) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    const exported = source.matchAll(/^export\b.*?\b(POST|PUT|PATCH|DELETE)\b/gm);
    return [...exported].map(([, method = '']) => ({
      method,
      address: addressOf(path.dirname(file)),
      role: roleOf(source),
    }));
  });
}

/** Files that hold server actions, which would be writes without a route. */
export function serverActions(): string[] {
  return ['app', 'components', 'server']
    .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
    .filter((file) => /^\s*['"]use server['"]/m.test(readFileSync(path.join(root, file), 'utf8')));
}

function filesUnder(folder: string, name: RegExp): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** The address of a route's folder: groups left out, and identifiers such as there are where parts vary. */
function addressOf(folder: string): string {
  return folder
    .split(path.sep)
    .slice(1)
    .filter((part) => !part.startsWith('('))
    .map((part) => {
      if (!part.startsWith('[')) return part;
      return /claim|discrepancy|fact|version/.test(part)
        ? '1'
        : '00000000-0000-4000-8000-000000000000';
    })
    .reduce((address, part) => `${address}/${part}`, '');
}

/** Whom a route is for: as it says itself, or as a command that it imports says. */
function roleOf(source: string): Write['role'] {
  const commands = [...source.matchAll(/'@\/(server\/commands\/[\w-]+)'/g)].map(([, file = '']) =>
    readFileSync(path.join(root, `${file}.ts`), 'utf8'),
  );
  const all = [source, ...commands].join('\n');
  if (
    /\b(?:asEditor|formOfEditor|formOfReview|formOfProposal|writing)\([^,()]+,\s*'admin'/.test(all)
  )
    return 'admin';
  return /\b(?:asEditor|formOfEditor|formOfReview|formOfProposal)\(/.test(source)
    ? 'editor'
    : 'anyone';
}
