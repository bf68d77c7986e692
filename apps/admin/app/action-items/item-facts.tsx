import type { ReactNode } from 'react';
import { Fact } from '../states/fact.tsx';
import { Day } from './day.tsx';
import type { ItemView } from './item-view.server.ts';
import { KIND_WORDS, PRIORITY_WORDS } from './words.ts';

/** What sort of action item it is, who owns it, by when it is due and where the work is followed. */
export function ItemFacts({ item, children }: { readonly item: ItemView; readonly children?: ReactNode }) {
  const { kind, priority, owner, due, tracker } = item;
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-0.5 text-sm text-soft">
      {children}
      <Fact name="kind">{KIND_WORDS[kind]}</Fact>
      <Fact name="priority">{PRIORITY_WORDS[priority]}</Fact>
      <Fact name="owner">{owner ? <bdi>{owner}</bdi> : 'nobody yet'}</Fact>
      <Fact name="due">{due ? <Day day={due} /> : 'no day yet'}</Fact>
      {tracker && (
        <Fact name="tracker">
          <a href={tracker} rel="noreferrer" className="break-all">
            {hostOf(tracker)}
          </a>
        </Fact>
      )}
    </dl>
  );
}

/** Where a tracker is; what stands behind the host may be long. */
function hostOf(address: string): string {
  const [, host = address, rest = ''] = /^https?:\/\/([^/?#]+)(.*)$/.exec(address) ?? [];
  const last = rest.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1);
  return last ? `${host} · ${last}` : host;
}
