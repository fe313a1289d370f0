/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // Types are checked by `npm test`; a newsroom's first start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Cached pages live with the process: a restart never serves another database's pages.
    isrFlushToDisk: false,
  },
  async rewrites() {
    // The home page has a parameter of its own, so that a build needs no database.
    return { beforeFiles: [{ source: '/', destination: '/variants/from/newest' }] };
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          {
            key: 'Content-Security-Policy',
            value:
              "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
          },
        ],
      },
    ];
  },
};

export default config;
