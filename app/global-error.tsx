'use client';

import './globals.css';

/** What readers see where a page cannot be made: most often because the database does not answer. */
export default function GlobalError() {
  return (
    <html lang="en-GB">
      <body className="bg-paper text-ink">
        <title>Not available just now · Recount</title>
        <main className="mx-auto max-w-2xl px-4 py-16">
          <p className="font-serif text-2xl font-bold">Recount</p>
          <h1 className="mt-10 text-3xl">This page is not available just now</h1>
          <p className="mt-4 text-lg">
            Recount could not read it from its database. Nothing is lost, and pages that were read
            lately can still be opened. Please try again in a few seconds.
          </p>
          <p className="mt-4">
            <a href="/">All events</a>
          </p>
        </main>
      </body>
    </html>
  );
}
