import { HEARTBEAT_PATH, OPEN } from '@candor/site';
import type { HeartbeatWatch } from '../disk/heartbeat.ts';
import type { Body } from '../memory/body.ts';
import type { Library } from '../state/library.ts';
import { namesOf } from '../state/names-of.ts';
import { languageFolder, ownAddress } from '../state/own-address.ts';
import type { State } from '../state/state.ts';
import { has } from '../state/state.ts';
import { sendError } from './answer/error.ts';
import { sendOnTo } from './answer/redirect.ts';
import { sendFile } from './answer/send-file.ts';
import type { Exchange } from './exchange.ts';

const NOT_FOUND = '404.html';

/** Answers with what is published; the promise is only for what is not in memory. */
export type PublishedDoor = (exchange: Exchange, state: State) => Promise<void> | undefined;

export function publishedDoor(library: Library, heartbeat: HeartbeatWatch): PublishedDoor {
  function sendFound({ request, response }: Exchange, path: string, found: { state: State; body: Body }): void {
    sendFile(request, response, { status: 200, path, ...found, age: heartbeat.age() });
  }

  function sendMissing(exchange: Exchange, state: State): void {
    const { request, response, address } = exchange;
    const extra = address.startsWith('api/v2/') ? OPEN.slice(0, 2) : [];
    const folder = languageFolder(state, address);
    const path = folder === null ? NOT_FOUND : `${folder}/${NOT_FOUND}`;
    const body = state.hot.get(path) ?? state.hot.get(NOT_FOUND);
    if (body) sendFile(request, response, { status: 404, path, body, state, age: heartbeat.age(), extra });
    else sendError(exchange, 'not-found', extra);
  }

  async function sendFromLibrary(exchange: Exchange, state: State, path: string): Promise<void> {
    const found = await library.find(state, path);
    if (found.kind === 'found') sendFound(exchange, path, found);
    else if (found.kind === 'gone') sendMissing(exchange, found.state);
    else sendError(exchange, 'damaged');
  }

  return (exchange, state) => {
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
  };
}
