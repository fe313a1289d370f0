import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // Types are checked by `npm test`; a newsroom's first start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: fileURLToPath(new URL('launch/cache-of-pages.mjs', import.meta.url)),
  // Seconds for which a page may be given at all: a minute, and four more while it is made anew. It says the same to
  // caches of others, which nobody can tell that something was taken back. See server/api-response.ts.
  expireTime: 300,
  experimental: {
    // Cached pages live with the process: a restart never serves another database's pages.
    isrFlushToDisk: false,
    // Pages for admins answer 403 to others.
    authInterrupts: true,
  },
};

export default config;
