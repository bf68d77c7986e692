import { adminProcedure, router } from '../trpc/trpc.ts';
import { ExportedAudit, exportAudit } from './reading/export-audit.ts';
import { AuditView, readAudit } from './reading/list-audit.ts';
import { ExportAuditInput, ListAuditInput } from './reading/question.ts';

export const auditRouter = router({
  list: adminProcedure
    .input(ListAuditInput)
    .output(AuditView)
    .query(({ ctx, input }) => readAudit(ctx, input)),
  export: adminProcedure
    .input(ExportAuditInput)
    .output(ExportedAudit)
    .query(({ ctx, input }) => exportAudit(ctx, input)),
});
