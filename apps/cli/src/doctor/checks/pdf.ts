import { CannotPrint, findChromium } from '@candor/pdf';
import type { Finding } from '../finding.ts';
import { look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** What prints postmortems to PDFs. Without it, everybody's own browser does, so none is no trouble. */
export function checkPdf({ settings }: Pick<Patient, 'settings'>): Finding {
  try {
    return ok(`printed by ${findChromium(settings)}`);
  } catch (error) {
    if (!(error instanceof CannotPrint)) throw error;
    if (error.hindrance === 'no-chromium') return ok('left to browsers: no Chromium is installed here');
    return look(error.message, 'Correct it, or take it out, so that an installed Chromium is found.');
  }
}
