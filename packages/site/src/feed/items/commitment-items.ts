import { wordsOf } from '@candor/log';
import { commitmentAddress } from '../../html/commitments/addresses.ts';
import { allCommitments } from '../../model/commitments/standing.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { FeedItem } from '../feed.ts';
import { COMMITMENT_HEADS, commitmentWords } from '../words/commitment-words.ts';

/**
 * One item for each thing that was told of a commitment, at its place beside its postmortem: it is news long after the
 * incident is none. At most so many, the newest first.
 */
export function commitmentItems(model: SiteModel, most: number): FeedItem[] {
  return allCommitments(model)
    .flatMap((commitment) => commitment.moments.map((moment) => ({ commitment, moment })))
    .sort((one, other) => other.moment.index - one.moment.index)
    .slice(0, most)
    .map(({ commitment, moment }) => ({
      name: `Entry/${moment.hash}`,
      path: commitmentAddress(commitment).slice(1),
      title: `${COMMITMENT_HEADS[moment.kind]}: ${wordsOf(moment.state.title)}`,
      tags: ['incident', moment.kind],
      first: moment,
      newest: moment,
      modified: moment,
      words: (page) => [commitmentWords(commitment, moment, page)],
    }));
}
