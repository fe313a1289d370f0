/** What every response says to browsers, but for the content security policy. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': [
    'publickey-credentials-create=(self)',
    'publickey-credentials-get=(self)',
    ...['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'].map(
      (feature) => `${feature}=()`,
    ),
  ].join(', '),
};

/** For a year from now on, this host is asked over HTTPS alone. Said where it is asked so. */
export const strictTransport = 'max-age=31536000';

/**
 * The content security policy of what everyone gets. Next.js starts its own scripts inline, and a page that is cached
 * whole can name none of them by a nonce, so that scripts and style sheets inline are allowed; nothing is loaded from
 * anywhere else.
 */
export const publicPolicy = policy(
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
);

/**
 * The policy of what is made for one person: scripts run that this very answer names, and what these load. Attributes
 * of style stay allowed, by which pictures are drawn. `development` lets React evaluate what it reports errors with.
 */
export function privatePolicy(nonce: string, development: boolean): string {
  const evaluated = development ? " 'unsafe-eval'" : '';
  return policy(
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluated}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
  );
}

function policy(...scriptsAndStyles: readonly string[]): string {
  return [
    "default-src 'self'",
    ...scriptsAndStyles,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
