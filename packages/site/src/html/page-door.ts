import type { PageParts } from './document/document.ts';
import { renderDocument } from './document/document.ts';
import type { FileDoor } from './file-door.ts';
import type { PageContext } from './page-context.ts';

/** One kind of page, in whatever language. */
export interface PageDoor extends Omit<FileDoor, 'write'> {
  /** The page at one of its paths; null when the path is not its own. */
  readonly parts: (ctx: PageContext, path: string) => PageParts | null;
}

/** The door that writes such pages. */
export function pageDoor({ parts, ...door }: PageDoor): FileDoor {
  return {
    ...door,
    write(ctx, path) {
      const page = parts(ctx, path);
      return page && renderDocument(ctx, page);
    },
  };
}
