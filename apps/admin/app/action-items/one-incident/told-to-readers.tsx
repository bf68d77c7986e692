import { Moment } from '../../time/moment.tsx';
import { Day } from '../day.tsx';
import type { ItemView } from '../item-view.server.ts';

/** What readers were told of an action item, as they see it. */
export function ToldToReaders({ item: { commitment } }: { readonly item: ItemView }) {
  if (!commitment) return null;
  const { title, due, state, late, slips, end } = commitment;
  return (
    <div className={`grid gap-0.5 border-s-3 py-1 ps-3 text-sm ${late ? 'border-major' : 'border-accent'}`}>
      <p>
        <span className="text-soft">Readers were told: </span>“<bdi>{title}</bdi>”
      </p>
      {state === 'open' && (
        <p>
          Due by the end of <Day day={due} />.
          {late && <strong className="text-major"> That day passed without it, and readers were told so.</strong>}
        </p>
      )}
      {slips.map((slip) => (
        <p key={`${slip.from.iso} ${slip.at.instant}`} className="text-soft">
          Moved from <Day day={slip.from} /> to <Day day={slip.to} />, <Moment at={slip.at} />: <bdi>{slip.reason}</bdi>
        </p>
      ))}
      {end && (
        <p>
          {state === 'kept' ? 'Kept' : 'Dropped'}, <Moment at={end.at} />: <bdi>{end.text}</bdi>
        </p>
      )}
    </div>
  );
}
