import { router, viewerProcedure } from '../trpc/trpc.ts';
import { ExportLearningInput, ReadLearningInput } from './asked.ts';
import { exportLearning, LearningExport } from './export-learning.ts';
import { readLearning } from './read-learning.ts';
import { LearningView } from './view.ts';

export const learningRouter = router({
  read: viewerProcedure
    .input(ReadLearningInput)
    .output(LearningView)
    .query(({ ctx, input }) => readLearning(ctx, input)),
  export: viewerProcedure
    .input(ExportLearningInput)
    .output(LearningExport)
    .query(({ ctx, input }) => exportLearning(ctx, input)),
});
