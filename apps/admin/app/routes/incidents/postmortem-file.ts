import type { LoaderFunctionArgs } from '@remix-run/node';
import { postmortemFile } from '../../postmortem/file/postmortem-file.server.ts';

/** The postmortem as a file to keep, in the form that its address ends with. */
export const loader = (args: LoaderFunctionArgs): Promise<Response> => postmortemFile(args);
