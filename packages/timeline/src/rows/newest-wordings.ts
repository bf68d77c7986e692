import type { PublishedCorrection, PublishedUpdate, PublishedWithdrawal } from '@candor/incidents';
import type { Text, UpdateId } from '@candor/log';
import { wordsOf } from '@candor/log';

/** How an update is worded once everything was said. */
export interface NewestWording {
  readonly text: string;
  readonly revision: number;
  readonly withdrawn: boolean;
}

/** What was published, corrected or withdrawn of updates, in the order of the log. */
export type Said =
  | { readonly said: 'published'; readonly data: Pick<PublishedUpdate, 'updateId'> & { readonly text: Text | null } }
  | { readonly said: 'corrected'; readonly data: PublishedCorrection }
  | { readonly said: 'withdrawn'; readonly data: PublishedWithdrawal };

/** The newest wording of each update that has words. */
export function newestWordings(all: Iterable<Said>): ReadonlyMap<UpdateId, NewestWording> {
  const newest = new Map<UpdateId, NewestWording>();
  for (const it of all) {
    const { updateId } = it.data;
    const before = newest.get(updateId);
    if (it.said === 'withdrawn') {
      if (before) newest.set(updateId, { ...before, withdrawn: true });
    } else if (it.data.text !== null) {
      const revision = it.said === 'corrected' ? it.data.revision : 1;
      newest.set(updateId, { text: wordsOf(it.data.text), revision, withdrawn: false });
    }
  }
  return newest;
}
