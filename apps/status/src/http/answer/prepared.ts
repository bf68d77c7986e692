import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Headers } from '@candor/site/published';
import { fileHeaders } from '@candor/site/published';
import type { Body, Form, Forms } from '../../memory/body.ts';
import type { State } from '../../state/state.ts';
import { chooseForm } from '../request/accept-encoding.ts';
import { matchesTag } from '../request/entity-tag.ts';

/** A file's answers in one encoding. Both lists of headers end with the value of `candor-age`, which runs. */
interface Wire {
  readonly full: string[];
  readonly unchanged: string[];
  readonly bytes: Buffer;
}

/** All that a file can be answered with in one state, made once: a request only chooses. */
export interface Prepared extends Forms<Wire> {
  readonly status: 200 | 404;
  readonly etags: readonly string[];
}

/** A file as it is to be answered with. */
export interface FileAnswer {
  readonly status: 200 | 404;
  readonly path: string;
  readonly body: Body;
  /** The state that the body belongs to. */
  readonly state: State;
  readonly extra?: Headers;
}

/** Makes the answers of a published file. */
export function prepare({ status, path, body, state: { root }, extra = [] }: FileAnswer): Prepared {
  const about = [...fileHeaders(path, root.policy), ...extra, 'candor-index', String(root.index)];
  const wire = ({ encoding, etag, length, bytes }: Form): Wire => {
    const unchanged = [...about, 'etag', etag, 'candor-age', ''];
    const encoded = encoding === 'identity' ? [] : ['content-encoding', encoding];
    return { bytes, unchanged, full: [...encoded, 'content-length', length, ...unchanged] };
  };
  const { identity, br, gzip } = body;
  const etags = [identity, br, gzip].flatMap((form) => (form ? [form.etag] : []));
  return { status, etags, identity: wire(identity), br: br && wire(br), gzip: gzip && wire(gzip) };
}

/** Answers with a published file, or with 304 when the client has it already. `age` is what `candor-age` says. */
export function send(request: IncomingMessage, response: ServerResponse, prepared: Prepared, age: string): void {
  const { 'accept-encoding': acceptEncoding, 'if-none-match': ifNoneMatch } = request.headers;
  const { full, unchanged, bytes } = chooseForm(prepared, acceptEncoding);
  if (ifNoneMatch !== undefined && prepared.status === 200 && matchesTag(ifNoneMatch, prepared.etags)) {
    unchanged[unchanged.length - 1] = age;
    response.writeHead(304, unchanged).end();
    return;
  }
  full[full.length - 1] = age;
  response.writeHead(prepared.status, full).end(bytes);
}
