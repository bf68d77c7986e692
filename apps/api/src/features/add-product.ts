import { AddProduct, CATALOGUE_STREAM, decideCatalogue } from '@candor/features';
import { ProductId } from '@candor/log';
import { loadCatalogue } from '@candor/store';
import type { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const AddProductInput = AddProduct.extend({ commandId: CommandId });
export const ProductAdded = Said.extend({ productId: ProductId });

/** Adds a product; answers with its id. */
export function addProduct(
  acting: Acting,
  input: z.infer<typeof AddProductInput>,
): Promise<z.infer<typeof ProductAdded>> {
  return execute(acting, { type: 'AddProduct', input }, async ({ tx, at, append }) => {
    const productId = ProductId.parse(acting.newId());
    const events = decideCatalogue(await loadCatalogue(tx), { ...input, type: 'AddProduct', productId }, at);
    return { ...said(await append(CATALOGUE_STREAM, events)), productId };
  });
}
