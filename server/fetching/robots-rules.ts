import robotsParser from 'robots-parser';
import { ownGroups } from './own-groups';
import { productToken } from './user-agent';

/** What a robots.txt asks of Recount. */
export interface RobotsRules {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds between two requests; 0 where none are asked for. An hour at most. */
  readonly delayMs: number;
}

/**
 * Reads what a robots.txt asks of Recount, by RFC 9309, and Crawl-delay besides.
 *
 * @param address of the robots.txt, before any redirect: rules hold for its origin
 */
export function robotsRules(address: URL, text: string): RobotsRules {
  const robots = robotsParser(address.href, ownGroups(text, productToken));
  const seconds = robots.getCrawlDelay(productToken) ?? 0;
  return {
    allows: (url) => robots.isAllowed(url.href, productToken) ?? true,
    delayMs: Math.min(Math.max(0, seconds), 3600) * 1000,
  };
}

/** Everything is allowed, as where there is no robots.txt. */
export const allAllowed: RobotsRules = { allows: () => true, delayMs: 0 };
