import { isJsonObject, type Json, sameJson } from './json';

/** A field of a thing as it was and as it became; undefined where the thing had none, null where it was empty. */
export interface ChangedField {
  /** With dots into what is nested: `reading.bounds.lower`. */
  readonly name: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/**
 * What a change changed, field by field in the order of the alphabet. Of what was made or taken away, every field
 * that held something.
 */
export function changedFields(before: Json, after: Json): readonly ChangedField[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])].sort();
  const whole = before === null || after === null;
  return names
    .map((name) => ({ name, before: was.get(name), after: is.get(name) }))
    .filter((field) =>
      whole
        ? (field.before ?? field.after ?? null) !== null
        : field.before === undefined ||
          field.after === undefined ||
          !sameJson(field.before, field.after),
    );
}

function fieldsOf(value: Json, path = ''): Map<string, Json> {
  if (!isJsonObject(value)) return new Map(path === '' ? [] : [[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [
      ...fieldsOf(inner, path === '' ? name : `${path}.${name}`),
    ]),
  );
}
