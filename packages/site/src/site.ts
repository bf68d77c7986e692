import type { Entry } from '@candor/record';
import type { AsOf, Door, Stretch } from './door.ts';
import { applyEntry } from './model/apply-entry.ts';
import type { SiteModel } from './model/site-model.ts';
import { emptySite } from './model/site-model.ts';

const RECENT_CHANGES = 100;
const MOST_PATHS = 100;

/** The readers' site as a fold over the record: feed it entries, ask it for files. */
export interface Site {
  readonly model: SiteModel;
  /** Takes the next entry of the record and answers with the paths that it changed. Throws when it is not the next. */
  readonly apply: (entry: Entry) => ReadonlySet<string>;
  /** Every path there is now. */
  readonly paths: () => ReadonlySet<string>;
  /** The paths that read differently on another day. */
  readonly daily: () => ReadonlySet<string>;
  /** The entries of the record that rendering a path needs, to be given with it; null for most paths, which need none. */
  readonly reads: (path: string) => Stretch | null;
  /** The text or the bytes of one path. Throws on a path that does not exist, or without the entries that it reads. */
  readonly render: (path: string, asOf: AsOf) => string | Uint8Array;
  /** The same, and null for a path that does not exist: `paths` goes through all that there is, and this does not. */
  readonly renderIfThere: (path: string, asOf: AsOf) => string | Uint8Array | null;
}

/** A site of the given doors, of which nothing was told yet. */
export function createSite(doors: readonly Door[]): Site {
  const model = emptySite();
  const all = (pathsOf: (door: Door) => Iterable<string>) => new Set(doors.flatMap((door) => [...pathsOf(door)]));
  return {
    model,
    apply(entry) {
      applyEntry(model, entry);
      // The words of a text that was destroyed may have stood anywhere, and so may what was made of them.
      const touched = all((door) => (entry.kind === 'redaction' ? door.paths(model) : door.touchedBy(model, entry)));
      const heard = [...touched].filter(isHeard);
      const paths = heard.length > MOST_PATHS ? ['*'] : heard.sort();
      model.recent.push({ index: entry.index, hash: entry.hash, kind: entry.kind, paths });
      if (model.recent.length > RECENT_CHANGES) model.recent.shift();
      return touched;
    },
    paths: () => all((door) => door.paths(model)),
    daily: () => all((door) => door.daily(model)),
    reads(path) {
      for (const door of doors) {
        const read = door.reads?.(model, path) ?? null;
        if (read !== null) return read;
      }
      return null;
    },
    renderIfThere,
    render(path, asOf) {
      const written = renderIfThere(path, asOf);
      if (written === null) throw new RangeError(`There is no ${path}.`);
      return written;
    },
  };

  function renderIfThere(path: string, asOf: AsOf): string | Uint8Array | null {
    for (const door of doors) {
      const written = door.render(model, path, asOf);
      if (written !== null) return written;
    }
    return null;
  }
}

/** Whether open pages wait for a path: they fetch themselves again, and show another icon. */
function isHeard(path: string): boolean {
  return path.endsWith('.html') || path === 'favicon.svg';
}
