import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { SeedError } from './seed-error';

/** A parsed file that can say on which line any of its values stands. */
export interface LocatedYaml<Value> {
  readonly value: Value;
  /** Line of the value at a path of keys and indexes, from 1. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Parses YAML and checks it against a schema.
 *
 * Throws a SeedError that names file and line on a syntax error, a duplicate key or a value that does
 * not fit.
 */
export function parseLocatedYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): LocatedYaml<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2' });
  const syntax = document.errors[0] ?? document.warnings[0];
  if (syntax)
    throw new SeedError(file, lines.linePos(syntax.pos[0]).line, firstLine(syntax.message));
  visit(document, {
    Alias: (_, alias) => {
      const line = lines.linePos(alias.range?.[0] ?? 0).line;
      throw new SeedError(file, line, 'write the value out; an alias hides what a claim says');
    },
  });

  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };

  const lineOfKey = (path: readonly (string | number)[], key: string): number => {
    const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find(({ key: own }) => isScalar(own) && String(own.value) === key)
      : undefined;
    return isScalar(pair?.key) && pair.key.range
      ? lines.linePos(pair.key.range[0]).line
      : lineOf(path);
  };

  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { value: checked.data, lineOf };
  const issue = checked.error.issues[0];
  const path = (issue?.path ?? []).filter((key) => typeof key !== 'symbol');
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const line = unknown === undefined ? lineOf(path) : lineOfKey(path, unknown);
  throw new SeedError(file, line, `${where}${issue?.message ?? 'does not fit its schema'}`);
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
