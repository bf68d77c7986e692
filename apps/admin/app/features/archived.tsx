import { useMay } from '../roles/use-may.ts';
import type { CatalogueView } from './catalogue.server.ts';
import { ArchiveForm } from './editing/edit-forms.tsx';

/** What is out of use, to be brought back. */
export function Archived({ catalogue }: { readonly catalogue: CatalogueView }) {
  const isAdmin = useMay('admin');
  const things = catalogue.products.flatMap((product) => [
    ...(product.archived ? [{ kind: 'product' as const, id: product.productId, name: product.name, of: null }] : []),
    ...product.features
      .filter((feature) => feature.archived)
      .map((feature) => ({ kind: 'feature' as const, id: feature.featureId, name: feature.name, of: product.name })),
  ]);
  if (things.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2 className="text-sm font-semibold text-soft">Archived</h2>
      <ul className="border-t">
        {things.map(({ kind, id, name, of }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 border-b py-1.5">
            <span>
              {name} {of && <small className="text-soft">{of}</small>}
            </span>
            {isAdmin && <ArchiveForm kind={kind} id={id} name={name} archived={false} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
