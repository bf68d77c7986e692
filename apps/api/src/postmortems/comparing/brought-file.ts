import { LARGEST_FILE_BYTES } from '@candor/postmortem';
import { z } from 'zod';

/** A Markdown file that is brought in, as text. */
export const BroughtFile = z
  .string()
  .refine((text) => text.isWellFormed(), 'The file holds half a character. Save it as UTF-8 and bring it again.')
  .refine(
    (text) => Buffer.byteLength(text) <= LARGEST_FILE_BYTES,
    `The file has more than ${LARGEST_FILE_BYTES / 1000} kB.`,
  );
