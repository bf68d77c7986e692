import path from 'node:path';
import { IncidentId } from '@candor/log';
import { CannotPrint, findChromium } from '@candor/pdf';
import { z } from 'zod';
import type { ApiClient } from '../api/client.ts';
import { withApi } from '../api/with-key.ts';
import type { Settings } from '../env.ts';
import { Refused, readSettings } from '../env.ts';
import { codeOf, untilAskedToStop } from '../start/until-asked-to-stop.ts';
import { exportEvery } from './every/export-every.ts';
import type { Form } from './make-document.ts';
import { FORMATS, makeDocument } from './make-document.ts';
import { writeWhole } from './write-whole.ts';

const Options = z.object({
  all: z.boolean().default(false),
  format: z.enum(FORMATS, 'The format is md, html, json or pdf.').default('md'),
  template: z.string().default('full'),
  out: z.string().min(1, 'Name a folder behind --out.').optional(),
});

/**
 * `candor export postmortem ID|--all`: the document in a form and by a template, on standard output or as a file in a
 * folder; of all incidents, always as files.
 */
export async function exportPostmortem(id: string | undefined, options: unknown): Promise<void> {
  const { all, out, ...asked } = Options.parse(options);
  const settings = readSettings(process.env);
  if (all === (id !== undefined)) throw new Refused('Name one incident, or say --all.');
  if (all && out === undefined) throw new Refused('Say with --out into which folder all of them go.');
  const form: Form = { ...asked, printer: printerFor(settings, asked.format) };
  if (id === undefined) return exportEvery(settings, form, path.resolve(out ?? '.'));
  const parsed = IncidentId.safeParse(id);
  if (!parsed.success) throw new Refused(`“${id}” is no incident id: it has 12 lower-case letters and digits.`);
  if (out === undefined && form.format === 'pdf' && process.stdout.isTTY)
    throw new Refused('A PDF is nothing for a terminal. Say with --out into which folder it goes.');
  await untilStopped((stop) =>
    withApi(
      settings,
      async (api) => {
        const { content, fileName } = await makeDocument(api, form, { incidentId: parsed.data, stop });
        if (out === undefined) process.stdout.write(content ?? '');
        else process.stdout.write(`${write(out, fileName, content ?? '')}\n`);
      },
      { role: 'viewer' },
    ),
  );
}

/** Runs work that Ctrl-C ends, so that it clears away what it made; sets the exit code then. */
async function untilStopped(work: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  let stoppedBy: NodeJS.Signals | null = null;
  void untilAskedToStop().then((signal) => {
    stoppedBy = signal;
    stop.abort();
  });
  try {
    await work(stop.signal);
  } catch (error) {
    if (stoppedBy === null) throw error;
    process.exitCode = codeOf(stoppedBy);
  }
}

/** Writes the postmortem of an incident as Markdown into a folder and answers with the file's path. */
export async function writePostmortem(api: ApiClient, incidentId: IncidentId, folder: string): Promise<string> {
  const form = { format: 'md', template: 'full', printer: null } as const;
  const { content, fileName } = await makeDocument(api, form, { incidentId });
  return write(folder, fileName, content ?? '');
}

function write(folder: string, fileName: string, content: string | Buffer): string {
  const file = path.resolve(folder, fileName);
  writeWhole(file, content);
  return file;
}

function printerFor(settings: Settings, format: Form['format']): Form['printer'] {
  if (format !== 'pdf') return null;
  try {
    return { chromium: findChromium(settings), environment: settings.environment };
  } catch (error) {
    if (!(error instanceof CannotPrint) || error.hindrance !== 'no-chromium') throw error;
    throw new Refused(
      `${error.message} Or export with --format html, open that file in any browser, and print it to a PDF there.`,
    );
  }
}
