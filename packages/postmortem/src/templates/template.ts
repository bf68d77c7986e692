import { z } from 'zod';
import { KNOWN_SECTIONS } from '../draft/section-titles.ts';
import { Practice } from './practices.ts';

/** The names of Candor's own templates: three for the team's document, and the one for readers'. */
export const TemplateName = z.enum(['full', 'light', 'google-sre', 'public']);
export type TemplateName = z.infer<typeof TemplateName>;

/** A question to those who were there, about conditions and what was known at the time, and where it comes from. */
export const Prompt = z.strictObject({
  text: z.string().trim().min(1).max(500),
  practices: z.array(Practice),
});
export type Prompt = z.infer<typeof Prompt>;

/**
 * A section in its place in a template. `required`: it is not complete while nobody wrote it (of the action items: while
 * there is none). `prompt` asks for what people write there; null where all of it is computed.
 */
export const TemplateSection = z.strictObject({
  id: z.enum(KNOWN_SECTIONS),
  required: z.boolean(),
  prompt: Prompt.nullable(),
});
export type TemplateSection = z.infer<typeof TemplateSection>;

/**
 * A template as data: which sections stand in a document, in which order, and what they ask. `audience` says from what it
 * is made: for `team` from the whole log, for `readers` from what they were told alone. A section keeps its title in
 * every template.
 */
export const Template = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A name is lower-case words, joined by hyphens.')
    .max(60),
  title: z.string().trim().min(1).max(80),
  /** What it is for, in a sentence. */
  about: z.string().trim().min(1).max(500),
  audience: z.enum(['team', 'readers']),
  /** Where its choice and its order come from. */
  practices: z.array(Practice),
  sections: z
    .array(TemplateSection)
    .min(1, 'Name at least one section.')
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Name each section once.'),
});
export type Template = z.infer<typeof Template>;
