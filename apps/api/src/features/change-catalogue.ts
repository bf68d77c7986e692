import type { CatalogueCommand } from '@candor/features';
import { CATALOGUE_STREAM, decideCatalogue } from '@candor/features';
import { loadCatalogue } from '@candor/store';
import type { Said } from '../commands/command-id.ts';
import type { Acting, Command } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

/** Runs one command on the catalogue. */
export function changeCatalogue(acting: Acting, input: Command, command: CatalogueCommand): Promise<Said> {
  return execute(acting, { type: command.type, input }, async ({ tx, at, append }) => {
    const events = decideCatalogue(await loadCatalogue(tx), command, at);
    return said(await append(CATALOGUE_STREAM, events));
  });
}
