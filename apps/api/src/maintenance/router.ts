import { Said } from '../commands/command-id.ts';
import { publisherProcedure, router, viewerProcedure } from '../trpc/trpc.ts';
import { ChangeMaintenancePlanInput, changeMaintenancePlan } from './change-plan.ts';
import { CorrectMaintenanceUpdateInput, correctMaintenanceUpdate } from './correct-maintenance-update.ts';
import { PublishMaintenanceUpdateInput, publishMaintenanceUpdate } from './publish-maintenance-update.ts';
import { ListMaintenancesInput, listMaintenances, MaintenanceList } from './reading/list-maintenances.ts';
import { MaintenanceView, ReadMaintenanceInput, readMaintenance } from './reading/read-maintenance.ts';
import { Scheduled, ScheduleMaintenanceInput, scheduleMaintenance } from './schedule-maintenance.ts';
import { ChangeSeriesInput, changeSeries, EndSeriesInput, endSeries } from './series/change-series.ts';
import {
  PreviewedSeries,
  PreviewSeriesInput,
  previewSeries,
  ReadSeriesInput,
  readAllSeries,
  readSeries,
  SeriesInFull,
  SeriesList,
} from './series/read-series.ts';
import { SeriesStarted, StartSeriesInput, startSeries } from './series/start-series.ts';
import { WithdrawMaintenanceUpdateInput, withdrawMaintenanceUpdate } from './withdraw-maintenance-update.ts';

export const maintenanceRouter = router({
  list: viewerProcedure
    .input(ListMaintenancesInput)
    .output(MaintenanceList)
    .query(({ ctx, input }) => listMaintenances(ctx, input)),
  read: viewerProcedure
    .input(ReadMaintenanceInput)
    .output(MaintenanceView)
    .query(({ ctx, input }) => readMaintenance(ctx, input)),
  schedule: publisherProcedure
    .input(ScheduleMaintenanceInput)
    .output(Scheduled)
    .mutation(({ ctx, input }) => scheduleMaintenance(ctx, input)),
  publishUpdate: publisherProcedure
    .input(PublishMaintenanceUpdateInput)
    .output(Said)
    .mutation(({ ctx, input }) => publishMaintenanceUpdate(ctx, input)),
  correctUpdate: publisherProcedure
    .input(CorrectMaintenanceUpdateInput)
    .output(Said)
    .mutation(({ ctx, input }) => correctMaintenanceUpdate(ctx, input)),
  withdrawUpdate: publisherProcedure
    .input(WithdrawMaintenanceUpdateInput)
    .output(Said)
    .mutation(({ ctx, input }) => withdrawMaintenanceUpdate(ctx, input)),
  changePlan: publisherProcedure
    .input(ChangeMaintenancePlanInput)
    .output(Said)
    .mutation(({ ctx, input }) => changeMaintenancePlan(ctx, input)),
  allSeries: viewerProcedure.output(SeriesList).query(({ ctx }) => readAllSeries(ctx)),
  series: viewerProcedure
    .input(ReadSeriesInput)
    .output(SeriesInFull)
    .query(({ ctx, input }) => readSeries(ctx, input)),
  previewSeries: viewerProcedure
    .input(PreviewSeriesInput)
    .output(PreviewedSeries)
    .query(({ ctx, input }) => previewSeries(ctx, input)),
  startSeries: publisherProcedure
    .input(StartSeriesInput)
    .output(SeriesStarted)
    .mutation(({ ctx, input }) => startSeries(ctx, input)),
  changeSeries: publisherProcedure
    .input(ChangeSeriesInput)
    .output(Said)
    .mutation(({ ctx, input }) => changeSeries(ctx, input)),
  endSeries: publisherProcedure
    .input(EndSeriesInput)
    .output(Said)
    .mutation(({ ctx, input }) => endSeries(ctx, input)),
});
