import type { RequestApi } from '../../../src/api/request-api.ts';

type Table = Awaited<ReturnType<RequestApi['ask']['learning']['export']['query']>>['table'];

const TABLES: readonly Table[] = ['incidents', 'periods', 'products', 'factors', 'items'];

/** Which table an address asks for: that of the incidents unless it names another. */
export function askedTable(searchParams: URLSearchParams): Table {
  return TABLES.find((it) => it === searchParams.get('table')) ?? 'incidents';
}
