import type { Instant } from '@candor/log';
import type { RequestApi } from '../../src/api/request-api.ts';

/** What the writing help knows before a word is typed; it goes to the browser. */
export interface WritingFacts {
  readonly pageName: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  /** The rules that are switched off for the page. */
  readonly off: readonly string[];
  readonly now: Instant;
}

export async function writingFacts(api: RequestApi): Promise<WritingFacts> {
  const [{ name, timeZone, languages, writingHelpOff }, { now }] = await Promise.all([
    api.ask.page.read.query(),
    api.now(),
  ]);
  return { pageName: name, timeZone, languages, off: writingHelpOff, now };
}
