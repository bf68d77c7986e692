import type { Entry } from '@candor/record';
import type { Door } from '../door.ts';
import type { SiteModel } from '../model/site-model.ts';
import type { PageContext } from './page-context.ts';
import { below, pageContext } from './page-context.ts';

/** One kind of file that speaks, in whatever language: its paths are those in the page's first language. */
export interface FileDoor {
  /** Every path it has now. */
  readonly paths: (model: SiteModel) => Iterable<string>;
  /** The paths an entry changed, asked once the model has it; what changes every page is seen to (`inEveryLanguage`). */
  readonly touchedBy: (model: SiteModel, entry: Entry) => Iterable<string>;
  /** The paths that read differently on another day. */
  readonly daily: (model: SiteModel) => Iterable<string>;
  /** The text or the bytes of one of its paths; null when the path is not its own. */
  readonly write: (ctx: PageContext, path: string) => string | Uint8Array | null;
}

/** The door of such files in every language that the page is written in: the first one's at the root, `de/…` beside. */
export function inEveryLanguage(door: FileDoor): Door {
  const inAll = (model: SiteModel, paths: Iterable<string>) => {
    const each = [...paths];
    return model.languages.flatMap((language) => each.map((path) => `${folderOf(model, language)}${path}`));
  };
  return {
    paths: (model) => inAll(model, door.paths(model)),
    touchedBy: (model, entry) =>
      inAll(model, changesEveryPage(model, entry) ? door.paths(model) : door.touchedBy(model, entry)),
    daily: (model) => inAll(model, door.daily(model)),
    render(model, path, asOf) {
      for (const language of model.languages.toReversed()) {
        const folder = folderOf(model, language);
        if (path.startsWith(folder)) return door.write(pageContext(model, asOf, language), path.slice(folder.length));
      }
      return null;
    },
  };
}

/** Where the pages of a language lie in the published directory, with a trailing slash; empty for the first. */
function folderOf(model: SiteModel, language: SiteModel['languages'][number]): string {
  const folder = below(model, language).slice(1);
  return folder === '' ? '' : `${folder}/`;
}

/** Whether an entry, once the model has it, changed what stands on every page. */
export function changesEveryPage({ pageHead }: SiteModel, { index }: Entry): boolean {
  return pageHead.index === index;
}
