import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Headers } from '@candor/site';
import { fileHeaders } from '@candor/site';
import type { Body } from '../../memory/body.ts';
import type { State } from '../../state/state.ts';
import { chooseForm } from '../request/accept-encoding.ts';
import { matchesTag } from '../request/entity-tag.ts';

/** A file as it is to be answered with. */
export interface FileAnswer {
  readonly status: 200 | 404;
  readonly path: string;
  readonly body: Body;
  /** The state that the body belongs to. */
  readonly state: State;
  /** Seconds since the api was last heard; null when it never was. */
  readonly age: number | null;
  readonly extra?: Headers;
}

/** Answers with a published file, or with 304 when the client has it already. */
export function sendFile(request: IncomingMessage, response: ServerResponse, answer: FileAnswer): void {
  const { path, body, state, age } = answer;
  const form = chooseForm(body, request.headers['accept-encoding']);
  const headers = [
    ...fileHeaders(path, state.root.policy),
    ...(answer.extra ?? []),
    'etag',
    form.etag,
    'candor-index',
    String(state.root.index),
    'candor-age',
    age === null ? 'unknown' : String(age),
  ];
  if (answer.status === 200 && matchesTag(request.headers['if-none-match'], etagsOf(body))) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  if (form.encoding !== 'identity') headers.push('content-encoding', form.encoding);
  headers.push('content-length', form.length);
  response.writeHead(answer.status, headers);
  response.end(form.bytes);
}

function etagsOf({ identity, br, gzip }: Body): string[] {
  return [identity, br, gzip].flatMap((form) => (form ? [form.etag] : []));
}
