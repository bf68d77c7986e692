import type { Entry } from '@candor/record';
import { recordFilesOf } from '@candor/record';
import type { ManifestRoot } from '@candor/site';
import type { Published, PublishedState } from './published.ts';

/**
 * Whether a published record goes on from what a copy shows of it: through the copy's head, or over it, by an entry that
 * says so. A copy of another page, or of a database that was put back since, fails that. Throws `NotWhole` and `Refused`.
 */
export async function goesOnFrom(copy: ManifestRoot, state: PublishedState, published: Published): Promise<boolean> {
  const { index, head } = copy;
  if (state.root.continuesOver.some((lost) => lost.index === index && lost.hash === head)) return true;
  return index <= state.root.index && (await hashAt(index, state, published)) === head;
}

async function hashAt(index: number, { root, files }: PublishedState, published: Published): Promise<string | null> {
  if (index === root.index) return root.head;
  const file = recordFilesOf(root.index).find(({ from, to }) => from <= index && index <= to);
  const hash = file && files.get(file.path);
  if (!hash) return null;
  const lines = (await published.read(file.path, hash)).toString().split('\n');
  const line = lines[index - file.from];
  return line ? (JSON.parse(line) as Entry).hash : null;
}
