import { AddNote } from '@candor/incidents';
import { NoteId } from '@candor/log';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { changeIncident } from './change-incident.ts';

export const AddNoteInput = AddNote.extend({ commandId: CommandId });

/** Writes an internal note. */
export function addNote(acting: Acting, input: z.infer<typeof AddNoteInput>): Promise<Said> {
  return changeIncident(acting, input, { ...input, type: 'AddNote', noteId: NoteId.parse(acting.newId()) });
}
