import { DomainError, wordsOf } from '@candor/log';
import type { Feature, Product } from './catalogue.ts';

/** Why a command on the catalogue is refused: one place for all the sentences. */
export const refusals = {
  productNotFound: () =>
    new DomainError({
      kind: 'not-found',
      code: 'product-not-found',
      message: 'This product does not exist. Load the page again.',
    }),
  featureNotFound: () =>
    new DomainError({
      kind: 'not-found',
      code: 'feature-not-found',
      message: 'This feature does not exist. Load the page again.',
    }),
  nameTaken: (taken: Product | Feature) =>
    new DomainError({
      kind: 'invalid',
      code: 'name-taken',
      message: `“${wordsOf(taken.name)}” exists already. ${
        taken.archived ? 'It is archived: bring it back, or choose another name.' : 'Choose another name.'
      }`,
    }),
  productArchived: (product: Product) =>
    new DomainError({
      kind: 'invalid',
      code: 'product-archived',
      message: `“${wordsOf(product.name)}” is archived. Bring it back before you put features into it.`,
    }),
  orderIncomplete: () =>
    new DomainError({
      kind: 'conflict',
      code: 'order-incomplete',
      message: 'Products or features were added since you opened this page. Load it again, then order them.',
    }),
};
