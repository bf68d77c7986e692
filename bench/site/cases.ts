import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** One thing that readers ask for, and what our server answers: what the others answer too, byte for byte. */
export interface Case {
  readonly name: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  /** Names and values in turn, without those that each server gives by itself. */
  readonly answer: readonly string[];
  readonly bytes: Buffer;
}

/** What HTTP servers say by themselves. */
const OF_THE_SERVER = /^(?:date|connection|keep-alive|transfer-encoding)$/i;

/** Asks our server for what is measured: a page as it is and compressed, the JSON for programs, and a page once more. */
export async function readCases(url: string, page: string): Promise<Case[]> {
  const plain = await readCase(url, { name: 'page', target: page, headers: {} });
  return [
    plain,
    await readCase(url, { name: 'page, gzip', target: page, headers: { 'accept-encoding': 'gzip' } }),
    await readCase(url, { name: 'summary.json', target: '/api/v2/summary.json', headers: {} }),
    await readCase(url, { name: '304', target: page, headers: { 'if-none-match': headerIn(plain.answer, 'etag') } }),
  ];
}

/** The value of a header among names and values in turn. */
export function headerIn(answer: readonly string[], name: string): string {
  const at = answer.findIndex((word, place) => place % 2 === 0 && word.toLowerCase() === name);
  return at === -1 ? '' : (answer[at + 1] ?? '');
}

async function readCase(url: string, asked: Pick<Case, 'name' | 'target' | 'headers'>): Promise<Case> {
  const { status, answer, bytes } = await askOnce(`${url}${asked.target}`, asked.headers);
  return { ...asked, status, answer, bytes };
}

/** Asks once, and gives what came as it came. */
export function askOnce(url: string, headers: Readonly<Record<string, string>>) {
  return new Promise<Pick<Case, 'status' | 'answer' | 'bytes'>>((resolve, reject) => {
    const asked = request(url, { headers, agent: false }, (response) => {
      const { rawHeaders } = response;
      const own = rawHeaders.flatMap((name, at) =>
        at % 2 === 0 && !OF_THE_SERVER.test(name) ? [name, rawHeaders[at + 1] ?? ''] : [],
      );
      buffer(response)
        .then((bytes) => resolve({ status: response.statusCode ?? 0, answer: own, bytes }))
        .catch(reject);
    });
    asked.once('error', reject).end();
  });
}
