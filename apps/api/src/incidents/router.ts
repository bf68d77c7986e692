import { Said } from '../commands/command-id.ts';
import { publisherProcedure, responderProcedure, router, viewerProcedure } from '../trpc/trpc.ts';
import { AddNoteInput, addNote } from './add-note.ts';
import { Backfilled, BackfillIncidentInput, backfillIncident } from './backfill-incident.ts';
import { CommunicationExport, exportCommunication } from './communication/export-communication.ts';
import { CommunicationView, ReadCommunicationInput, readCommunication } from './communication/read-communication.ts';
import { Declared, DeclareIncidentInput, declareIncident } from './declare-incident.ts';
import { LinkIncidentsInput, linkIncidents, UnlinkIncidentsInput } from './link-incidents.ts';
import { MarkMilestoneInput, markMilestone } from './mark-milestone.ts';
import { OverrideImpactInput, overrideImpact } from './override-impact.ts';
import { PublishUpdateInput, publishUpdate } from './publish-update.ts';
import { IncidentList, ListIncidentsInput, listIncidents } from './reading/list-incidents.ts';
import { IncidentView, ReadIncidentInput, readIncident } from './reading/read-incident.ts';
import { SetSeverityInput, setSeverity } from './set-severity.ts';
import { CorrectUpdateInput, correctUpdate } from './words/correct-update.ts';
import { WithdrawPromiseInput, withdrawPromise } from './words/withdraw-promise.ts';
import { WithdrawUpdateInput, withdrawUpdate } from './words/withdraw-update.ts';

export const incidentsRouter = router({
  list: viewerProcedure
    .input(ListIncidentsInput)
    .output(IncidentList)
    .query(({ ctx, input }) => listIncidents(ctx, input)),
  read: viewerProcedure
    .input(ReadIncidentInput)
    .output(IncidentView)
    .query(({ ctx, input }) => readIncident(ctx, input)),
  communication: viewerProcedure
    .input(ReadCommunicationInput)
    .output(CommunicationView)
    .query(({ ctx, input }) => readCommunication(ctx, input)),
  exportCommunication: viewerProcedure
    .input(ReadCommunicationInput)
    .output(CommunicationExport)
    .query(({ ctx, input }) => exportCommunication(ctx, input)),
  declare: publisherProcedure
    .input(DeclareIncidentInput)
    .output(Declared)
    .mutation(({ ctx, input }) => declareIncident(ctx, input)),
  backfill: publisherProcedure
    .input(BackfillIncidentInput)
    .output(Backfilled)
    .mutation(({ ctx, input }) => backfillIncident(ctx, input)),
  publishUpdate: publisherProcedure
    .input(PublishUpdateInput)
    .output(Said)
    .mutation(({ ctx, input }) => publishUpdate(ctx, input)),
  correctUpdate: publisherProcedure
    .input(CorrectUpdateInput)
    .output(Said)
    .mutation(({ ctx, input }) => correctUpdate(ctx, input)),
  withdrawUpdate: publisherProcedure
    .input(WithdrawUpdateInput)
    .output(Said)
    .mutation(({ ctx, input }) => withdrawUpdate(ctx, input)),
  withdrawPromise: publisherProcedure
    .input(WithdrawPromiseInput)
    .output(Said)
    .mutation(({ ctx, input }) => withdrawPromise(ctx, input)),
  overrideImpact: publisherProcedure
    .input(OverrideImpactInput)
    .output(Said)
    .mutation(({ ctx, input }) => overrideImpact(ctx, input)),
  link: publisherProcedure
    .input(LinkIncidentsInput)
    .output(Said)
    .mutation(({ ctx, input }) => linkIncidents(ctx, input, { ...input, type: 'LinkIncidents' })),
  unlink: publisherProcedure
    .input(UnlinkIncidentsInput)
    .output(Said)
    .mutation(({ ctx, input }) => linkIncidents(ctx, input, { ...input, type: 'UnlinkIncidents' })),
  setSeverity: responderProcedure
    .input(SetSeverityInput)
    .output(Said)
    .mutation(({ ctx, input }) => setSeverity(ctx, input)),
  addNote: responderProcedure
    .input(AddNoteInput)
    .output(Said)
    .mutation(({ ctx, input }) => addNote(ctx, input)),
  markMilestone: responderProcedure
    .input(MarkMilestoneInput)
    .output(Said)
    .mutation(({ ctx, input }) => markMilestone(ctx, input)),
});
