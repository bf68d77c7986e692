import type { IncomingMessage, ServerResponse } from 'node:http';
import { HEARTBEAT_PATH, OPEN } from '@candor/site/published';
import type { HeartbeatWatch } from '../disk/heartbeat.ts';
import type { Body } from '../memory/body.ts';
import type { Library } from '../state/library.ts';
import { namesOf } from '../state/names-of.ts';
import { languageFolder, ownAddress } from '../state/own-address.ts';
import type { State } from '../state/state.ts';
import { has } from '../state/state.ts';
import { sendError } from './answer/error.ts';
import { prepare, send } from './answer/prepared.ts';
import { sendOnTo } from './answer/redirect.ts';
import type { Exchange } from './exchange.ts';
import { createShelf } from './shelf.ts';

const NOT_FOUND = '404.html';

/** Answers with what is published; the promise is only for what is not in memory. */
export interface PublishedDoor {
  /** Answers what was asked for before in this state and lies in memory, or says that it is for `answer`. */
  readonly answerAtOnce: (request: IncomingMessage, response: ServerResponse, state: State) => boolean;
  readonly answer: (exchange: Exchange, state: State) => Promise<void> | undefined;
}

export function publishedDoor(library: Library, heartbeat: HeartbeatWatch): PublishedDoor {
  const shelf = createShelf(library);
  const ageText = textOf(heartbeat.age);

  function sendFound(exchange: Exchange, path: string, { state, body }: { state: State; body: Body }): void {
    const prepared = prepare({ status: 200, path, body, state });
    const isHot = state.hot.get(path) === body;
    if (isHot || library.remembers(body)) shelf.keep(exchange, state, { prepared, remembered: isHot ? null : body });
    send(exchange.request, exchange.response, prepared, ageText());
  }

  function sendMissing(exchange: Exchange, state: State): void {
    const { request, response, address } = exchange;
    const extra = address.startsWith('api/v2/') ? OPEN.slice(0, 2) : [];
    const folder = languageFolder(state, address);
    const path = folder === null ? NOT_FOUND : `${folder}/${NOT_FOUND}`;
    const body = state.hot.get(path) ?? state.hot.get(NOT_FOUND);
    if (body) send(request, response, prepare({ status: 404, path, body, state, extra }), ageText());
    else sendError(exchange, 'not-found', extra);
  }

  async function sendFromLibrary(exchange: Exchange, state: State, path: string): Promise<void> {
    const found = await library.find(state, path);
    if (found.kind === 'found') sendFound(exchange, path, found);
    else if (found.kind === 'gone') sendMissing(exchange, found.state);
    else sendError(exchange, 'damaged');
  }

  return {
    answerAtOnce(request, response, state) {
      const prepared = shelf.find(state, request.url ?? '');
      if (prepared) send(request, response, prepared, ageText());
      return prepared !== undefined;
    },
    answer(exchange, state) {
      const { address } = exchange;
      const own = ownAddress(state, address);
      if (own !== null) {
        sendOnTo(exchange, own);
        return undefined;
      }
      const path = namesOf(address).find((name) => has(state, name));
      const body = address === HEARTBEAT_PATH ? heartbeat.body() : path !== undefined && state.hot.get(path);
      if (body) sendFound(exchange, path ?? address, { state, body });
      else if (path === undefined) sendMissing(exchange, state);
      else return sendFromLibrary(exchange, state, path);
      return undefined;
    },
  };
}

/** What `candor-age` says, as text that is made once a second. */
function textOf(age: () => number | null): () => string {
  let known: number | null = null;
  let text = 'unknown';
  return () => {
    const now = age();
    if (now !== known) text = now === null ? 'unknown' : String(now);
    known = now;
    return text;
  };
}
