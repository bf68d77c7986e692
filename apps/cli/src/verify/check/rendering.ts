import type { Press } from '@candor/press';
import type { Entry, RecordHead, Signer } from '@candor/record';
import { canonicalJson } from '@candor/record';
import type { ManifestRoot } from '@candor/site';
import { continuesOverIn, hashOf, policyFor } from '@candor/site';
import type { Note } from '../finding.ts';
import type { Listed } from './listed.ts';

/** What the record makes of each path, rendered anew as what is published was: on its day, by its release. */
export interface Rendering {
  /** Takes the next entry; those that the root does not reach are left out. Throws on one that no page can tell. */
  readonly take: (entry: Entry) => void;
  /** The SHA-256 of a path as it must be; null for a file of the record itself, and for one that nothing in it makes. */
  readonly hashAt: (path: string) => string | null;
  readonly paths: () => ReadonlySet<string>;
  /** Checks what the root says of the record besides how far it goes. */
  readonly checkRoot: (path: string, note: Note) => void;
}

/** Begins to render what a root stands for. The press must be of its release. */
export function openRendering(press: Press, root: ManifestRoot, head: RecordHead | null): Rendering {
  const site = press.openSite(signerAs(head));
  const asOf = { day: root.day, release: root.release, assets: press.assets };
  let paths: ReadonlySet<string> | null = null;
  const all = () => {
    paths ??= site.paths();
    return paths;
  };
  return {
    take(entry) {
      if (entry.index <= root.index) site.apply(entry);
    },
    // A file of the record is not rendered from it: it is the record, read line by line.
    hashAt(path) {
      return all().has(path) && site.reads(path) === null ? hashOf(site.render(path, asOf)) : null;
    },
    paths: all,
    checkRoot(path, note) {
      const { looks, recent } = site.model;
      const told = { policy: policyFor(press.assets, looks), recent, continuesOver: continuesOverIn(site.model) };
      for (const [member, value] of Object.entries(told))
        if (canonicalJson(value) !== canonicalJson(root[member as keyof typeof told]))
          note({ path, problem: `says something else in \`${member}\` than the record makes of it` });
    },
  };
}

/** Notes what the manifest lists and the record does not make, and the other way round. */
export function checkListed(listed: ReadonlyMap<string, Listed>, { paths }: Rendering, note: Note): void {
  for (const path of listed.keys())
    if (!paths().has(path)) note({ path, problem: 'is listed, but nothing in the record makes it' });
  for (const path of paths()) if (!listed.has(path)) note({ path, problem: 'is made by the record, but not listed' });
}

/** What was signed cannot be signed again here: the signature that is published stands in, and is checked by itself. */
function signerAs(head: RecordHead | null): Signer {
  const signature = Buffer.from(head?.signature ?? '', 'base64url');
  return { keyId: head?.key ?? '', publicKey: '', sign: () => signature };
}
