import path from 'node:path';

/** The project's directory, whatever directory the command was given in. */
export const projectRoot = path.join(import.meta.dirname, '..');

/** A path inside the project. */
export function inProject(...parts: string[]): string {
  return path.join(projectRoot, ...parts);
}
