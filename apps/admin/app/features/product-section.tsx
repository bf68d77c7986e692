import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { Fold } from '../forms/fold.tsx';
import { useMay } from '../roles/use-may.ts';
import type { CatalogueView } from './catalogue.server.ts';
import { EditForms } from './editing/edit-forms.tsx';
import { MoveButtons } from './editing/move-buttons.tsx';
import { NameFields } from './editing/name-fields.tsx';
import { FeatureRow } from './feature-row.tsx';

/** A product with its features in use. */
export function ProductSection({
  product,
  isFirst,
  isLast,
}: {
  readonly product: CatalogueView['products'][number];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  const isAdmin = useMay('admin');
  const { productId, name, description } = product;
  const shown = product.features.filter((feature) => !feature.archived);
  return (
    <section aria-labelledby={productId} className="rounded-lg border bg-card">
      <div className="flex flex-wrap items-center gap-x-3 border-b px-4 py-2">
        <h2 id={productId} className="text-[1.06rem] font-semibold">
          {name}
        </h2>
        {description && <p className="text-sm text-soft">{description}</p>}
        {isAdmin && <MoveButtons id={productId} name={name} isFirst={isFirst} isLast={isLast} />}
      </div>
      <ul className="divide-y">
        {shown.map((feature, position) => (
          <FeatureRow
            key={feature.featureId}
            feature={feature}
            isFirst={position === 0}
            isLast={position === shown.length - 1}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className="px-4 py-2 text-sm text-soft">No features yet.</p>}
      {isAdmin && (
        <div className="grid gap-1 border-t px-4 py-2">
          <AddFeature productId={productId} name={name} isOpen={shown.length === 0} />
          <Fold title={`Change ${name}`} forms={[`rename-${productId}`]}>
            <EditForms kind="product" id={productId} name={name} description={description} />
          </Fold>
        </div>
      )}
    </section>
  );
}

function AddFeature({
  productId,
  name,
  isOpen,
}: {
  readonly productId: string;
  readonly name: string;
  readonly isOpen: boolean;
}) {
  const form = `add-to-${productId}`;
  return (
    <Fold
      title={
        <>
          Add a feature<span className="sr-only"> to {name}</span>
        </>
      }
      forms={[form]}
      isOpen={isOpen}
    >
      <ActionForm name={form} intent="add-feature" hidden={{ productId }} className="grid gap-3">
        <NameFields />
        <div>
          <Button>Add the feature</Button>
        </div>
      </ActionForm>
    </Fold>
  );
}
