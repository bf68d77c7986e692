import type { RequestApi } from '../../../src/api/request-api.ts';

/** What the api answers of many incidents. */
export type Answered = Awaited<ReturnType<RequestApi['ask']['learning']['read']['query']>>;
