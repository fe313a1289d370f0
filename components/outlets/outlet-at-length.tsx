import { outletAddress, outletsAddress } from '@/core/views/addresses';
import { type OutletOptions, outletQuery } from '@/core/views/outlet-options';
import type { OutletView } from '@/core/views/outlet-view';
import { articlesHeld } from './articles-held';
import { OutletArticles } from './outlet-articles';
import { OutletRows } from './outlet-rows';

/** An outlet: what is held of it, and the rows that its words stand in. */
export function OutletAtLength({
  outlet,
  options,
}: {
  outlet: OutletView;
  options: OutletOptions;
}) {
  return (
    <article>
      <header className="max-w-3xl pt-10 pb-8">
        <p className="text-sm">
          <a href={outletsAddress}>Outlets</a>
        </p>
        <h1 className="mt-2 text-3xl sm:text-4xl lg:text-5xl">{outlet.name}</h1>
        <p className="mt-3 first-letter:uppercase">
          {articlesHeld(outlet.total)} held ·{' '}
          <a href={outlet.homepage} rel="external" className="break-all">
            {outlet.homepage}
          </a>{' '}
          · <a href="#rows">Its rows</a>
        </p>
        <p className="mt-4 text-lg">
          Recount rates no outlet. A verdict beside a row is about that row, with the claims of
          every outlet in it, and never about the outlet.
        </p>
      </header>
      <OutletArticles outlet={outlet} options={options} />
      <OutletRows outlet={outlet} options={options} />
      <p className="border-t border-rule pt-4 text-sm print:hidden">
        The same as data:{' '}
        <a href={`/api${outletAddress(outlet.slug)}${outletQuery(options)}`}>JSON</a>.
      </p>
    </article>
  );
}
