import 'server-only';
import { saidHere } from './said-here';

/** The title of a page that shows what the last form said: that it was refused is heard first. */
export async function titleAfterForm(
  title: string,
  parameters: Promise<Record<string, string | string[] | undefined>>,
): Promise<string> {
  const said = await saidHere(parameters);
  return said?.refused ? `Error: ${title}` : title;
}
