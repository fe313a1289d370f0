import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <section className="max-w-2xl py-16">
      <h1 className="text-3xl sm:text-4xl">Nothing is kept at this address</h1>
      <p className="mt-4 text-lg">
        The event, fact or article that the address names is not in Recount. It may have been
        mistyped, or never read.
      </p>
      <p className="mt-4">
        <a href="/">All events</a>
      </p>
    </section>
  );
}
