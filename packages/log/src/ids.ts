import { z } from 'zod';

/** 12 lower-case base-36 characters: the form of id that Statuspage clients can read. */
const shortId = z.string().regex(/^[0-9a-z]{12}$/, 'An id is 12 lower-case letters and digits.');

export const ProductId = shortId.brand<'ProductId'>();
export type ProductId = z.infer<typeof ProductId>;

export const FeatureId = shortId.brand<'FeatureId'>();
export type FeatureId = z.infer<typeof FeatureId>;

export const IncidentId = shortId.brand<'IncidentId'>();
export type IncidentId = z.infer<typeof IncidentId>;

export const UpdateId = shortId.brand<'UpdateId'>();
export type UpdateId = z.infer<typeof UpdateId>;

export const NoteId = shortId.brand<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;

export const MaintenanceId = shortId.brand<'MaintenanceId'>();
export type MaintenanceId = z.infer<typeof MaintenanceId>;

export const SeriesId = shortId.brand<'SeriesId'>();
export type SeriesId = z.infer<typeof SeriesId>;

export const PageId = shortId.brand<'PageId'>();
export type PageId = z.infer<typeof PageId>;

export const ActionItemId = shortId.brand<'ActionItemId'>();
export type ActionItemId = z.infer<typeof ActionItemId>;

export const SectionId = shortId.brand<'SectionId'>();
export type SectionId = z.infer<typeof SectionId>;

export const TemplateId = shortId.brand<'TemplateId'>();
export type TemplateId = z.infer<typeof TemplateId>;
