import {
  AddFeature,
  AddProduct,
  ArchiveFeature,
  ArchiveProduct,
  RenameFeature,
  RenameProduct,
  SetAlternative,
  SetStandingStatus,
} from '@candor/features';
import { redirect } from '@remix-run/node';
import type { z } from 'zod';
import type { RequestApi } from '../../src/api/request-api.ts';
import type { Handler } from '../asking/acting.server.ts';
import { troubleOf } from '../asking/trouble.server.ts';
import type { Fields } from '../forms/sent/fields.ts';
import { typed } from '../forms/sent/fields.ts';
import { parsed } from '../forms/sent/problems.ts';
import { orderAfter } from './catalogue.server.ts';

type Doors = RequestApi['ask']['features'];

/** A form whose fields are a command's: read by its schema, sent through one door. */
function changing<Schema extends z.ZodType<object>>(
  schema: Schema,
  send: (doors: Doors, input: z.output<Schema> & { readonly commandId: string }) => Promise<unknown>,
): Handler {
  return async ({ api, fields }) => {
    const { commandId = '' } = fields;
    await send(api.ask.features, { ...parsed(schema, candidateOf(fields)), commandId });
    return redirect('/features', 303);
  };
}

function candidateOf(fields: Fields) {
  return {
    ...fields,
    description: typed(fields, 'description'),
    alternative: typed(fields, 'alternative'),
    archived: fields.archived === 'yes',
  };
}

/** Moves a product or feature one place. Sent twice, it has moved already. */
const move: Handler = async ({ api, fields }) => {
  const { commandId = '', id = '', direction } = fields;
  const products = orderAfter(await api.ask.features.read.query(), id, direction === 'up' ? 'up' : 'down');
  try {
    await api.ask.features.order.mutate({ products, commandId });
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble?.kind !== 'refused' || trouble.code !== 'command-reused') throw error;
  }
  return redirect('/features', 303);
};

/** Everything that can be done to products and features, by intent. */
export const CATALOGUE_HANDLERS: Readonly<Record<string, Handler>> = {
  'add-product': changing(AddProduct, (doors, input) => doors.addProduct.mutate(input)),
  'rename-product': changing(RenameProduct, (doors, input) => doors.renameProduct.mutate(input)),
  'archive-product': changing(ArchiveProduct, (doors, input) => doors.archiveProduct.mutate(input)),
  'add-feature': changing(AddFeature, (doors, input) => doors.addFeature.mutate(input)),
  'rename-feature': changing(RenameFeature, (doors, input) => doors.renameFeature.mutate(input)),
  'archive-feature': changing(ArchiveFeature, (doors, input) => doors.archiveFeature.mutate(input)),
  'standing-status': changing(SetStandingStatus, (doors, input) => doors.setStandingStatus.mutate(input)),
  alternative: changing(SetAlternative, (doors, input) => doors.setAlternative.mutate(input)),
  move,
};
