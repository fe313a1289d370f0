/**
 * A body is searched up to this many characters. The words of a longer one could be more than PostgreSQL
 * holds for one entry.
 */
export const searchedOfBody = 200_000;
