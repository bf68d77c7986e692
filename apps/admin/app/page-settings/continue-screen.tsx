import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { TextArea } from '../forms/field.tsx';
import { Done } from '../frame/done.tsx';
import { Screen } from '../frame/screen.tsx';
import { useMay } from '../roles/use-may.ts';

/** A place in a record. */
interface Place {
  readonly index: number;
  readonly hash: string;
}

/** Where the record ends, and where a published one ends that it does not hold. */
export interface RecordView {
  readonly head: Place;
  readonly elsewhere: { readonly published: Place; readonly from: Place | null } | null;
}

/** How the record stands to what is published, and the way on when entries that readers saw are missing. */
export function ContinueScreen({ record, isDone }: { readonly record: RecordView; readonly isDone: boolean }) {
  const { head, elsewhere } = record;
  return (
    <Screen title="Going on after a loss" isNarrow>
      {isDone && <Done>The record says so. The page goes on from here in a moment.</Done>}
      {elsewhere && !isDone ? (
        <Missing head={head} {...elsewhere} />
      ) : (
        <p>
          The record goes to entry {head.index} <Code hash={head.hash} />
          {isDone ? '.' : ', and what is published is in it. Nothing has to be done.'}
        </p>
      )}
    </Screen>
  );
}

function Missing({ head, published, from }: { readonly head: Place } & NonNullable<RecordView['elsewhere']>) {
  const isAdmin = useMay('admin');
  return (
    <>
      <div className="grid gap-2">
        <p>
          Readers saw the record up to entry {published.index} <Code hash={published.hash} />. The database does not
          hold that: it goes to entry {head.index} <Code hash={head.hash} />. {missing(published, from)}
        </p>
        <p>
          Nothing is published over what readers saw. If there is a better copy of the database (a newer backup, or the
          one that was set aside), restore it instead.
        </p>
        {from?.index === 0 && (
          <p className="font-semibold text-major">Both have nothing in common. Is this the right database?</p>
        )}
      </div>
      {isAdmin ? (
        <ActionForm
          name="continue"
          intent="continue-record"
          hidden={{ index: String(published.index), hash: published.hash }}
          className="grid gap-4"
        >
          <TextArea
            name="reason"
            label="Why entries are missing (public)"
            rows={3}
            hint="Readers see it on the first page for thirty days, and in the history for good."
          />
          <div>
            <Button look="go">Go on, and tell readers</Button>
          </div>
        </ActionForm>
      ) : (
        <p className="text-soft">An admin can go on without what is missing. Ask one.</p>
      )}
    </>
  );
}

function Code({ hash }: { readonly hash: string }) {
  return <code className="text-soft">({hash.slice(0, 8)})</code>;
}

function missing(published: Place, from: Place | null): string {
  if (!from || from.index >= published.index) return 'Some of what they saw is missing.';
  if (from.index + 1 === published.index) return `Entry ${published.index} is missing.`;
  return `Entries ${from.index + 1} to ${published.index} are missing.`;
}
