import type { RequestApi } from '../../../src/api/request-api.ts';
import { writingFacts } from '../../writing-help/writing-facts.server.ts';
import type { Subject } from '../subject/subject.server.ts';
import { readWordingScreen } from '../subject/wording-view.server.ts';

/** An update that is to be corrected, and what the writing help goes by. */
export type CorrectView = Awaited<ReturnType<typeof readCorrectScreen>>;

export async function readCorrectScreen(api: RequestApi, subject: Subject) {
  const [view, writing] = await Promise.all([readWordingScreen(api, subject), writingFacts(api)]);
  return { ...view, writing };
}
