import type { ToldCommitment } from '../../model/commitments/told-commitment.ts';
import { postmortemAddress } from '../postmortem/addresses.ts';

/** Where the list of all commitments is read, below the page's url. */
export const LIST_ADDRESS = '/commitments';

/** Where that lies in the published directory. */
export const LIST_PATH = 'commitments/index.html';

/** Where the commitments stand on the page of their postmortem. */
export const SECTION = 'commitments';

/** Where all commitments of a year (YYYY) are read, below the page's url. */
export function yearAddress(year: string): string {
  return `${LIST_ADDRESS}/${year}`;
}

/** Where that lies in the published directory. */
export function yearPath(year: string): string {
  return `${yearAddress(year).slice(1)}/index.html`;
}

/** What a commitment is called within the page of its postmortem. */
export function anchorOf({ state }: Pick<ToldCommitment, 'state'>): string {
  return `commitment-${state.itemId}`;
}

/** Where a commitment stands, beside its postmortem, below the page's url. */
export function commitmentAddress(commitment: ToldCommitment): string {
  return `${postmortemAddress(commitment)}#${anchorOf(commitment)}`;
}
