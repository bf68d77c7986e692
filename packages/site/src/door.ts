import type { Entry, RecordFile } from '@candor/record';
import type { SiteModel } from './model/site-model.ts';

/** What published bytes depend on besides the record. */
export interface AsOf {
  /** Today in the page's time zone, as YYYY-MM-DD. */
  readonly day: string;
  /** The version of Candor and of ICU: other releases may write the same record differently. */
  readonly release: string;
  readonly assets: Assets;
  /** The entries that the path reads, see `Site.reads`; it needs none where this says so. */
  readonly entries?: readonly Entry[];
}

/** Entries of the record by their numbers, both included. */
export type Stretch = Pick<RecordFile, 'from' | 'to'>;

/** The files that pages bring along. */
export interface Assets {
  /** The one style sheet, inlined. */
  readonly style: string;
  /** The one script, deferred, optional. */
  readonly script: string;
  /** The script with which readers check the record, on that one page. */
  readonly record: string;
  /** The same of the widget. */
  readonly widget: { readonly style: string; readonly script: string };
}

/** What paints pictures. */
export interface Painter {
  /** An SVG as PNG, its only font DejaVu Sans: the same bytes for the same SVG. */
  readonly paint: (svg: string) => Uint8Array;
}

/**
 * One kind of published file: which paths there are, what changes them, and what stands in them.
 *
 * Paths are relative to the published directory, without a leading slash, e.g. `incidents/abc/index.html`.
 */
export interface Door {
  /** Every path it has now. */
  readonly paths: (model: SiteModel) => Iterable<string>;
  /** The paths an entry changed, asked once the model has it. One that it took away is only missing from `paths`. */
  readonly touchedBy: (model: SiteModel, entry: Entry) => Iterable<string>;
  /** The paths that read differently on another day. */
  readonly daily: (model: SiteModel) => Iterable<string>;
  /** The entries that rendering a path needs besides the model, which does not hold them all; left out when none ever. */
  readonly reads?: (model: SiteModel, path: string) => Stretch | null;
  /** The text or the bytes of one of its paths; null when the path is not its own. */
  readonly render: (model: SiteModel, path: string, asOf: AsOf) => string | Uint8Array | null;
}
