/**
 * The draft or resolution of the Security Council that a query asks for and nothing else, as people type
 * it: "S/2024/239" for "s 2024 239", "resolution 2728" for "SRES2728" or "S/RES/2728 (2024)". Null for
 * any other query.
 */
export function askedSymbol(query: string): string | null {
  const plain = query.replaceAll('"', ' ').replace(/\s+/g, ' ').trim();
  const draft = draftForms.exec(plain);
  if (draft !== null) return `S/${draft[1]}/${draft[2]}`;
  const resolution = resolutionForms.exec(plain);
  return resolution === null ? null : `resolution ${resolution[1]}`;
}

const draftForms = /^s[\s/._-]{0,3}((?:19|20)\d{2})[\s/._-]{1,3}0{0,3}([1-9]\d{0,4})$/i;

const resolutionForms =
  /^(?:un(?:sc)? |security council )?(?:s[\s/._-]{0,3})?res(?:olution)?s?[\s/._-]{0,3}(?:(?:no|nr|number)\.? ?|# ?)?([1-9]\d{0,4})(?: ?\(?(?:19|20)\d{2}\)?)?$/i;
