/** The remark on a text of which nothing says in which encoding it is. */
export const guessedRemark =
  'Nothing says in which encoding this is. It was read as windows-1252, as Western European texts used to be: where its letters are wrong, save it as UTF-8 and bring it again.';
