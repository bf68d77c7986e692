import { Language } from '@candor/record';

/** One page of a kind: the kind's name, the page's path in the published directory, and its address. */
export interface KindOfPage {
  readonly kind: string;
  readonly path: string;
  readonly address: string;
}

/**
 * The kinds of page among published paths, each with the first page of it, in the language at the root. A kind is known
 * by where its pages lie: `incidents/ID`, `history/MONTH`; so a new one is found without being listed here.
 */
export function kindsIn(paths: Iterable<string>): KindOfPage[] {
  const kinds = new Map<string, KindOfPage>();
  for (const path of paths) {
    const [first = ''] = path.split('/');
    if (!path.endsWith('.html') || Language.safeParse(first).success) continue;
    const kind = kindOf(path);
    const address = `/${path.replace(/(?:^|\/)index\.html$/, '')}`;
    if (!kinds.has(kind)) kinds.set(kind, { kind, path, address });
  }
  return [...kinds.values()];
}

/** What kind of page lies at a path: what names one of many is told as what it is. */
function kindOf(path: string): string {
  const [folder = '', name, ...rest] = path.replace(/\/?index\.html$/, '').split('/');
  if (name === undefined) return folder === '' ? 'home' : folder;
  return [folder, placeholder(name), ...rest.map(nested)].join('/');
}

function placeholder(name: string): string {
  if (/^\d{4}$/.test(name)) return 'YEAR';
  return /^\d{4}-\d{2}$/.test(name) ? 'MONTH' : 'ID';
}

function nested(name: string, place: number): string {
  if (place > 0) return 'ID';
  return name.replace(/^\d+$/, 'NUMBER');
}
