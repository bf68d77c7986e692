import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { get } from 'node:http';

/** One event of a stream, as a browser would hand it out. */
export interface Heard {
  readonly event: string;
  readonly id: string | null;
  readonly data: unknown;
}

/** A stream that is listened to. */
export interface Listening {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly heard: Heard[];
  /** The indexes of the changes heard, in the order in which they came. */
  readonly changes: () => number[];
  /** The last `retry` that the server asked for. */
  readonly retry: () => number | null;
  readonly hasEnded: () => boolean;
  readonly response: IncomingMessage;
  readonly close: () => void;
}

/** Opens a stream of events. */
export async function listen(url: string, target: string, headers: Record<string, string> = {}): Promise<Listening> {
  const asked = get(`${url}${target}`, { headers, agent: false });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const heard: Heard[] = [];
  let retry: number | null = null;
  let rest = '';
  let ended = false;
  response.setEncoding('utf8').on('error', () => {});
  response.on('data', (part: string) => {
    const blocks = (rest + part).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block.split('\n').map((line) => /^(\w+): (.*)$/.exec(line)?.slice(1, 3) as [string, string]),
      );
      if (fields.has('retry')) retry = Number(fields.get('retry'));
      const data = fields.get('data');
      if (data === undefined) continue;
      heard.push({ event: fields.get('event') ?? 'message', id: fields.get('id') ?? null, data: JSON.parse(data) });
    }
  });
  response.once('close', () => {
    ended = true;
  });
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    heard,
    changes: () => heard.flatMap(({ event, id }) => (event === 'change' ? [Number(id)] : [])),
    retry: () => retry,
    hasEnded: () => ended,
    response,
    close: () => asked.destroy(),
  };
}
