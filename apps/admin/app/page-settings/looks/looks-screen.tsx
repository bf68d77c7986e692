import { Done } from '../../frame/done.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useMay } from '../../roles/use-may.ts';
import type { LooksView } from './looks-form.tsx';
import { LooksForm } from './looks-form.tsx';

/** How the page looks, and how it would look. */
export function LooksScreen({ looks, isChanged }: { readonly looks: LooksView; readonly isChanged: boolean }) {
  const isAdmin = useMay('admin');
  return (
    <Screen title="Looks" isWide>
      {isChanged && <Done>Saved. Every page is made anew with it in a moment.</Done>}
      <p className="text-soft">All of this is public, and stays in the record. {!isAdmin && 'Admins change it.'}</p>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <LooksForm looks={looks} isAdmin={isAdmin} />
        {isAdmin && (
          <section aria-labelledby="preview" className="grid content-start gap-2">
            <h2 id="preview" className="font-semibold">
              Preview
            </h2>
            <p className="text-sm text-soft">
              The page as its record stands, light and dark, on a phone and on a desk. Only you see it.
            </p>
            <iframe
              name="preview"
              title="Preview of the page"
              src="/page/looks/preview"
              sandbox=""
              className="h-[46rem] w-full rounded-lg border border-edge bg-card"
            />
          </section>
        )}
      </div>
    </Screen>
  );
}
