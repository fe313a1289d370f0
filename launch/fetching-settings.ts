import { fetchAlso } from '../server/fetching/fetch-also';
import { userAgent } from '../server/fetching/user-agent';
import { ExpectedError } from './expected-error';

/**
 * Reads the settings that fetching goes by, so that one which cannot be read is told at the start and not at each fetch.
 * @throws ExpectedError where that is so.
 */
export function readFetchingSettings(): void {
  try {
    fetchAlso(process.env.RECOUNT_FETCH_ALSO);
  } catch (error) {
    throw new ExpectedError(error instanceof Error ? error.message : String(error));
  }
  const { PUBLIC_URL: publicUrl } = process.env;
  try {
    userAgent(publicUrl);
  } catch {
    throw new ExpectedError(
      `PUBLIC_URL is "${publicUrl}", which is no address like https://recount.example.org.`,
    );
  }
}
