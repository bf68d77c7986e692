import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Metrics } from '@candor/metrics';
import { isOpen, OPEN, STRICT } from '@candor/site/published';
import type { Freshness } from '../freshness.ts';
import type { Audience } from '../live/audience.ts';
import { STREAM_HEADERS } from '../live/audience.ts';
import { readEntrance } from '../live/position.ts';
import type { Keeper } from '../state/keeper.ts';
import type { State } from '../state/state.ts';
import { METHODS, sendError } from './answer/error.ts';
import { sendJson, sendMetrics } from './answer/plain.ts';
import type { Exchange } from './exchange.ts';
import type { PublishedDoor } from './published-door.ts';
import { readTarget } from './request/target.ts';

const REFUSALS = { 400: 'bad-request', 414: 'too-long' } as const;
const PREFLIGHT = [
  'access-control-allow-methods',
  'GET, HEAD, OPTIONS',
  'access-control-allow-headers',
  '*',
  'access-control-max-age',
  '86400',
];

/** What requests are answered from. */
export interface HandlerParts {
  readonly keeper: Keeper;
  readonly published: PublishedDoor;
  readonly audience: Audience;
  readonly freshness: Freshness;
  /** Null where none are kept. */
  readonly metrics: Metrics | null;
}

/** Answers a request. A promise, where there is one, fails only on what nobody foresaw. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | undefined;

export function createHandler({ keeper, published, audience, freshness, metrics }: HandlerParts): Handler {
  function answer(exchange: Exchange): Promise<void> | undefined {
    const { response, address } = exchange;
    const state = keeper.state();
    if (address === 'healthz') sendJson(response, 200, { status: 'alive' });
    else if (address === 'readyz') sendReadiness(response, state);
    else if (address === 'freshness') sendFreshness(response, state);
    else if (address === 'metrics') return sendNumbers(exchange, state);
    else return answerReader(exchange, state);
    return undefined;
  }

  function answerReader(exchange: Exchange, state: State | null): Promise<void> | undefined {
    const { address } = exchange;
    if (!state) sendError(exchange, 'not-published');
    else if (address === 'live') sendLive(exchange, state);
    else return published.answer(exchange, state);
    return undefined;
  }

  function sendReadiness(response: ServerResponse, state: State | null): void {
    if (state) sendJson(response, 200, { status: 'ready', index: state.root.index, age: freshness.age() });
    else sendJson(response, 503, { status: 'nothing is published yet' });
  }

  /** For whoever wants to be woken: a copy that is old is served all the same, so readiness does not tell. */
  function sendFreshness(response: ServerResponse, state: State | null): void {
    const isFresh = state !== null && !freshness.isStale();
    sendJson(response, isFresh ? 200 : 503, {
      status: isFresh ? 'fresh' : 'stale',
      index: state?.root.index ?? null,
      age: freshness.age(),
      problem: freshness.problem(),
    });
  }

  /** Whoever has no token is answered as if there were nothing. */
  function sendNumbers(exchange: Exchange, state: State | null): Promise<void> | undefined {
    const { request, response } = exchange;
    if (!metrics?.mayRead(request.headers.authorization)) return answerReader(exchange, state);
    return metrics.read().then((text) => sendMetrics(response, text));
  }

  function sendLive(exchange: Exchange, state: State): void {
    const { request, response, query } = exchange;
    if (request.method === 'HEAD') response.writeHead(200, STREAM_HEADERS).end();
    else if (audience.isFull()) sendError(exchange, 'busy', ['retry-after', String(audience.turnAway())]);
    else audience.admit(response, state, readEntrance(request, query));
  }

  return (request, response) => {
    const { method } = request;
    const state = keeper.state();
    if (state && (method === 'GET' || method === 'HEAD') && published.answerAtOnce(request, response, state))
      return undefined;
    const target = readTarget(request.url ?? '/');
    if (method === 'OPTIONS') sendOptions(response, 'address' in target && isOpen(target.address));
    else if (method !== 'GET' && method !== 'HEAD') sendError({ request, response }, 'method');
    else if ('refused' in target) sendError({ request, response }, REFUSALS[target.refused]);
    else return answer({ request, response, ...target });
    return undefined;
  };
}

function sendOptions(response: ServerResponse, isForOthers: boolean): void {
  response.writeHead(204, [...STRICT, ...METHODS, ...(isForOthers ? [...OPEN, ...PREFLIGHT] : [])]).end();
}
