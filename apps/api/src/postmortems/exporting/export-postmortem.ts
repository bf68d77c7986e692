import { createHash } from 'node:crypto';
import { PublishableSection } from '@candor/incidents';
import { IncidentId } from '@candor/log';
import type { Material, Template } from '@candor/postmortem';
import {
  preparePostmortem,
  publicPostmortem,
  TEMPLATES,
  templateNamed,
  toHtml,
  toJson,
  toMarkdown,
} from '@candor/postmortem';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import { loadMaterial } from './load-material.ts';
import { exportPosition } from './position.ts';

const EXPORT_FORMATS = ['md', 'html', 'json'] as const;

export const ExportPostmortemInput = z.object({
  incidentId: IncidentId,
  format: z.enum(EXPORT_FORMATS).default('md'),
  /** Which sections stand in it: the name of one of Candor's templates, or the id or the title of one of the team's. */
  template: z.string().max(120).default('full'),
  /** Which parts of the draft stand in the public document; those of the last revision, or the usual ones, without. */
  sections: z.array(PublishableSection).max(PublishableSection.options.length).optional(),
  /** The digest of the text that the caller has: where it is still the same, it is not sent again. */
  known: z.string().max(64).optional(),
});

/** A postmortem as one text, in a form to keep. */
export const ExportedPostmortem = z.object({
  /** `2024-04-03-k3v9x0a1b2c3.md`; with the template's name before the ending where that is not `full`. */
  fileName: z.string(),
  /** Null where it is what the caller has. */
  text: z.string().nullable(),
  digest: z.string(),
  /** While `postmortems.exportable` tells the same position, the text is the same. */
  position: z.string(),
});

/** Makes the document anew from the log, by a template and in a form. Throws `incident-not-found` or `no-such-template`. */
export async function exportPostmortem(
  services: Services,
  { incidentId, format, sections, known, ...asked }: z.infer<typeof ExportPostmortemInput>,
): Promise<z.infer<typeof ExportedPostmortem>> {
  // Read first: what is recorded meanwhile may stand in the text already, and is then made once more for nothing.
  const position = await exportPosition(services);
  const material = await loadMaterial(services.store.reader, { incidentId, sections });
  const template = templateNamed(asked.template, material.ownTemplates ?? []);
  const { text, day } = writeAs(format, material, template);
  const digest = createHash('sha256').update(text).digest('hex');
  const name = template === TEMPLATES.full ? '' : `-${template.name}`;
  return { fileName: `${day}-${incidentId}${name}.${format}`, text: digest === known ? null : text, digest, position };
}

function writeAs(format: (typeof EXPORT_FORMATS)[number], material: Material, template: Template) {
  const exported = preparePostmortem(material, template);
  const day = exported.timeline.incident.startedAt.slice(0, 10);
  switch (format) {
    case 'md':
      return {
        day,
        text: template.audience === 'readers' ? publicPostmortem(material).text : toMarkdown(exported.document),
      };
    case 'html':
      return { day, text: toHtml(exported) };
    case 'json':
      return { day, text: toJson(exported) };
  }
}
