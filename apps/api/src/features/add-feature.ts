import { AddFeature, CATALOGUE_STREAM, decideCatalogue } from '@candor/features';
import { FeatureId } from '@candor/log';
import { loadCatalogue } from '@candor/store';
import type { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const AddFeatureInput = AddFeature.extend({ commandId: CommandId });
export const FeatureAdded = Said.extend({ featureId: FeatureId });

/** Adds a feature to a product; answers with its id. */
export function addFeature(
  acting: Acting,
  input: z.infer<typeof AddFeatureInput>,
): Promise<z.infer<typeof FeatureAdded>> {
  return execute(acting, { type: 'AddFeature', input }, async ({ tx, at, append }) => {
    const featureId = FeatureId.parse(acting.newId());
    const events = decideCatalogue(await loadCatalogue(tx), { ...input, type: 'AddFeature', featureId }, at);
    return { ...said(await append(CATALOGUE_STREAM, events)), featureId };
  });
}
