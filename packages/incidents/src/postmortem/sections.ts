import { z } from 'zod';

/** The parts of a postmortem that people write; everything else is computed from the record. */
export const WRITTEN_SECTIONS = ['summary', 'contributing_factors', 'went_well', 'went_badly', 'got_lucky'] as const;
export const WrittenSection = z.enum(WRITTEN_SECTIONS);
export type WrittenSection = z.infer<typeof WrittenSection>;

/** The parts of what people wrote that may stand in the public document, each if its publisher chooses so. */
export const PUBLISHABLE_SECTIONS = [...WRITTEN_SECTIONS, 'action_items'] as const;
export const PublishableSection = z.enum(PUBLISHABLE_SECTIONS);
export type PublishableSection = z.infer<typeof PublishableSection>;
