import { RedactTexts } from '@candor/record';
import { redirect } from '@remix-run/node';
import type { Handler } from '../asking/acting.server.ts';
import { fieldsBelow } from '../forms/sent/fields.ts';
import { all, Invalid, parsed } from '../forms/sent/problems.ts';
import { placeIn } from './text-row.server.ts';

/** Destroys just the texts that were shown and ticked. */
export const redact: Handler = async ({ api, fields }) => {
  const { commandId = '', ground = '', understood } = fields;
  const texts = fieldsBelow(fields, 'text.').flatMap(([name, value]) => (value === 'on' ? (placeIn(name) ?? []) : []));
  const { input } = await all({
    input: () => parsed(RedactTexts, { texts, ground }),
    understood: () => {
      if (understood !== 'on') throw new Invalid([{ field: 'understood', message: 'Confirm that it is for good.' }]);
    },
  });
  await api.ask.record.redact.mutate({ ...input, commandId });
  return redirect(`/redact?done=${input.texts.length}`, 303);
};
