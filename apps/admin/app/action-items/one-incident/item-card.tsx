import { Done } from '../../frame/done.tsx';
import { useMay } from '../../roles/use-may.ts';
import { Moment } from '../../time/moment.tsx';
import { ItemFacts } from '../item-facts.tsx';
import { ItemState } from '../item-state.tsx';
import type { ItemView } from '../item-view.server.ts';
import { CommitmentForms } from './commitment-forms.tsx';
import type { ItemsScreenView } from './items-view.server.ts';
import { TeamForms } from './team-forms.tsx';
import { ToldToReaders } from './told-to-readers.tsx';

/** One action item: what it says, what became of it, and what can be done about it. */
export function ItemCard({ item, view }: { readonly item: ItemView; readonly view: ItemsScreenView }) {
  const [isResponder, isPublisher] = [useMay('responder'), useMay('publisher')];
  const { itemId, title, outcome, ended, state } = item;
  const saved = view.saved?.itemId === itemId ? view.saved.words : null;
  return (
    <li id={`item-${itemId}`} className="grid scroll-mt-4 gap-1.5 border-b py-3.5">
      {saved && (
        <Done key={saved} id="saved">
          {saved}
        </Done>
      )}
      <div>
        <ItemState item={item} />
        <h2 className="text-[1.06rem] leading-snug font-semibold">
          <bdi>{title}</bdi>
        </h2>
      </div>
      <ItemFacts item={item} />
      {outcome && ended && !item.commitment && (
        <p>
          {state === 'done' ? 'Done' : 'Dropped'}, <Moment at={ended} />: <bdi>{outcome}</bdi>
        </p>
      )}
      <ToldToReaders item={item} />
      <div>
        {isResponder && <TeamForms item={item} />}
        {isPublisher && (view.isPublished || item.commitment) && <CommitmentForms item={item} today={view.today} />}
      </div>
      {isResponder && !isPublisher && item.commitment && state === 'open' && (
        <p className="text-sm text-soft">Its day and its end are said to readers: publishers and admins say them.</p>
      )}
    </li>
  );
}
