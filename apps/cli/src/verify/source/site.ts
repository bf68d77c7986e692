import { openAsker } from './request.ts';
import type { Form, Source } from './source.ts';

const AT_ONCE = 8;
const ENCODINGS = { br: 'br', gz: 'gzip' } as const;

/** What is published, as it is served under an address: by Candor, a mirror, or any host of plain files. */
export function openSite(address: URL): Source {
  const base = new URL(address);
  base.search = '';
  base.hash = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const asker = openAsker(AT_ONCE);

  async function read(path: string, most: number): Promise<Buffer | null> {
    const asked = { encoding: 'identity', most } as const;
    for (const name of namesOf(path)) {
      const answer = await asker.ask(new URL(name, base), asked);
      if (answer) return answer.bytes;
    }
    return null;
  }

  async function readForm(path: string, form: Form, most: number): Promise<Buffer | null> {
    const [name = path] = namesOf(path);
    const answer = await asker.ask(new URL(name, base), { encoding: ENCODINGS[form], most });
    return answer?.encoding === ENCODINGS[form] ? answer.bytes : null;
  }

  return {
    name: base.href,
    read,
    absence: async () => 'is missing',
    readForm,
    keepsForms: false,
    list: async () => null,
    close: asker.close,
  };
}

/** The addresses of a file, best first: a page has one without its file's name. */
function namesOf(path: string): string[] {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const [, page] = /^(?:(.*)\/)?index\.html$/.exec(encoded) ?? [undefined, null];
  return page === null ? [encoded] : [page ?? '', encoded];
}
