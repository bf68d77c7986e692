import { cleanText } from '@candor/markdown';
import type { ToldChange, ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { fullName } from '../words/feature-names.ts';
import { STATUS_WORDS } from '../words/status-words.ts';

const SHOWN_AT_ONCE = 6;

/** What an update changed of the features: "Messages: up → down", with products where `names` are of several. */
export function changeList(names: ToldIncident['names'], { changes }: Pick<ToldUpdate, 'changes'>): Markup | null {
  if (changes.length === 0) return null;
  const products = new Set([...names.values()].map(({ product }) => product));
  const name = (change: ToldChange) =>
    products.size > 1 ? fullName(change) : markup`<bdi>${cleanText(change.feature)}</bdi>`;
  const list = markup`<ul class="chg">${changes.map(
    (change) =>
      markup`<li>${name(change)}: ${STATUS_WORDS[change.from].short} <span aria-hidden="true">→</span><span class="vh"> to </span> ${STATUS_WORDS[change.to].short}</li>`,
  )}</ul>`;
  if (changes.length <= SHOWN_AT_ONCE) return list;
  return markup`<details class="chg"><summary>${changes.length} features changed</summary>${list}</details>`;
}
