import type { APIRoute, GetStaticPaths } from 'astro';
import { coverageCsv } from '../../coverage/coverage-csv.ts';
import { coverage } from '../../coverage/coverage.ts';
import { showsTrainingStatus } from '../../model/pages.ts';
import { handbook } from '../../site.ts';

/** `status.csv`, or nothing where the organisation does not show who completed what. */
export const getStaticPaths = (() =>
  showsTrainingStatus(handbook) ? [{ params: { status: 'status' } }] : []) satisfies GetStaticPaths;

/** The facts of the status page, for spreadsheets. */
export const GET: APIRoute = () =>
  new Response(coverageCsv(coverage(handbook)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
