/** Products with their features, as the api tells them. */
export type NamedProducts = readonly {
  readonly name: string;
  readonly features: readonly { readonly featureId: string; readonly name: string }[];
}[];

/** The features that are meant, and their products, by name. */
export function namedFeatures(products: NamedProducts, isMeant: (featureId: string) => boolean) {
  const meant = products
    .map(({ name, features }) => ({ name, features: features.filter(({ featureId }) => isMeant(featureId)) }))
    .filter(({ features }) => features.length > 0);
  return {
    features: meant.flatMap(({ features }) => features.map(({ name }) => name)),
    product: meant.map(({ name }) => name),
  };
}
