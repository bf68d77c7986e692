import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import { request } from 'node:https';
import { buffer } from 'node:stream/consumers';

/** What a reader or operator asks of a proxy. */
export interface Question {
  /** The first part of the name that is asked for. */
  readonly name: 'status' | 'console';
  readonly port: number;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The address it is asked from; every address in 127.0.0.0/8 is this machine's. */
  readonly from?: string;
  /** Form fields to send. */
  readonly form?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Asks and reads all of the answer. */
export async function ask(question: Question): Promise<Answer> {
  const response = await open(question);
  return { status: response.statusCode ?? 0, headers: response.headers, bytes: await buffer(response) };
}

/** Asks and leaves the answer to be read, as for a stream. */
export async function open(question: Question): Promise<IncomingMessage> {
  const { name, port, path, method = 'GET', headers = {}, from, form } = question;
  const host = `${name}.example.com`;
  const body = form && new URLSearchParams(form).toString();
  const options: RequestOptions = {
    host: '127.0.0.1',
    port,
    path,
    method,
    servername: host,
    rejectUnauthorized: false,
    agent: false,
    headers: { host, ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}), ...headers },
    ...(from ? { localAddress: from } : {}),
  };
  const asked = request(options).end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}
