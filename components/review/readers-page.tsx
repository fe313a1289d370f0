import type { ReviewView } from '@/core/views/review-view';

/** The way to a page that readers have; before they have it, its name alone and that they do not. */
export function ReadersPage({
  address,
  name,
  review: { readersGet },
}: {
  address: string;
  name: string;
  review: ReviewView;
}) {
  if (readersGet.includes(address)) return <a href={address}>{name}</a>;
  return (
    <>
      {name} <span className="text-sm text-soft">(readers do not get it yet)</span>
    </>
  );
}
