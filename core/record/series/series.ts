/** A series' figure for one day; null is "no figure for that day", which is not zero. */
export interface SeriesPoint {
  /** ISO 8601 day, counted in the series' time zone. */
  readonly day: string;
  readonly value: number | null;
  /** The channel that the figure was published on. */
  readonly channel: string | null;
  /** How many hours the day's report covers, where it says so. */
  readonly coversHours: number | null;
}

/** Where a part of the record was read. */
export interface RecordSource {
  readonly name: string;
  readonly publisher: string;
  readonly compiler: string | null;
  readonly url: string | null;
  readonly terms: string;
  /** What of it is held here; null where that is all of it. */
  readonly covers: string | null;
}

/** An official series of counts, or the part of it that a comparison needs. Points are in order of days. */
export interface RecordSeries {
  readonly slug: string;
  readonly title: string;
  readonly unit: string;
  readonly cumulative: boolean;
  readonly source: RecordSource;
  /** Whom articles cite for these figures; null where no source of theirs stands for it. */
  readonly citedAs: { readonly id: number; readonly name: string } | null;
  /** IANA name of the zone in which its days are counted. */
  readonly timeZone: string;
  /** What is known of the hour at which a day's figure is closed. */
  readonly cutOff: string;
  readonly note: string | null;
  readonly points: readonly SeriesPoint[];
}

/** Who counted, by the name that articles cite, or else by the publisher's. */
export function whoCounted({ citedAs, source }: Pick<RecordSeries, 'citedAs' | 'source'>): string {
  return citedAs?.name ?? source.publisher;
}
