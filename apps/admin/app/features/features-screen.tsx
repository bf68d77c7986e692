import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { Screen } from '../frame/screen.tsx';
import { useMay } from '../roles/use-may.ts';
import { Archived } from './archived.tsx';
import type { CatalogueView } from './catalogue.server.ts';
import { NameFields } from './editing/name-fields.tsx';
import { ProductSection } from './product-section.tsx';

/** What can break: products and their features, as readers see them. Their structure is for admins. */
export function FeaturesScreen({ catalogue }: { readonly catalogue: CatalogueView }) {
  const isAdmin = useMay('admin');
  const shown = catalogue.products.filter((product) => !product.archived);
  return (
    <Screen title="Features">
      {shown.length === 0 && (
        <p>
          A product is what people use; a feature is what they do with it, such as “Send messages”. Incidents say which
          features fail.
        </p>
      )}
      {shown.map((product, position) => (
        <ProductSection
          key={product.productId}
          product={product}
          isFirst={position === 0}
          isLast={position === shown.length - 1}
        />
      ))}
      {isAdmin ? (
        <section className="grid gap-3 rounded-lg border bg-card px-4 py-3.5">
          <h2 className="font-semibold">Add a product</h2>
          <ActionForm name="add-product" intent="add-product" className="grid gap-3">
            <NameFields />
            <div>
              <Button look="go">Add the product</Button>
            </div>
          </ActionForm>
        </section>
      ) : (
        <p className="text-sm text-soft">Admins add, rename and order products and features.</p>
      )}
      <Archived catalogue={catalogue} />
    </Screen>
  );
}
