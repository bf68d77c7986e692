import type { CatalogueCommand } from '@candor/features';
import { CATALOGUE_STREAM, decideCatalogue } from '@candor/features';
import type { Instant } from '@candor/log';
import { FeatureId, PageId, ProductId } from '@candor/log';
import { ChangePageSettings, decidePage, PAGE_STREAM } from '@candor/record';
import type { Book } from '../../history/book.ts';
import type { CapturedAnswer, CapturedComponent, CapturedPage } from '../captured/answers.ts';
import type { Action } from './action.ts';
import { instant, OPERATOR } from './action.ts';

/** A component as the capture lets it be known: those that are only named in updates have nothing but a name. */
interface Known {
  readonly id: string;
  readonly name: string;
  readonly group: string | null;
  readonly groupId: string | null;
  readonly position: number;
  readonly description: string | null;
  readonly createdAt: string | null;
}

/** Names the page and adds its components: each group as a product, those in no group in one that is named as the page. */
export function openPage(answers: readonly CapturedAnswer[]): Action[] {
  const [first] = answers;
  if (!first) throw new RangeError('There is no answer to begin with.');
  const { page } = first;
  const known = componentsIn(answers);
  const written = [...known.flatMap((it) => it.createdAt ?? []), ...tellings(answers)].map(instant).sort();
  const begins = written[0] ?? instant(page.updated_at);
  const products = productsOf(page, known);
  const add = [...products].flatMap(([name, { productId, members }]) => [
    command(begins, { type: 'AddProduct', productId, name, description: null }),
    ...members.map(({ id, createdAt, description, ...it }) =>
      command(createdAt === null ? begins : instant(createdAt), {
        type: 'AddFeature',
        productId,
        featureId: FeatureId.parse(id),
        name: it.name,
        description,
      }),
    ),
  ]);
  const order = [...products.values()].map(({ productId, members }) => ({
    productId,
    features: members.map(({ id }) => FeatureId.parse(id)),
  }));
  const complete =
    add
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? begins;
  return [settings(page, begins), ...add, command(complete, { type: 'OrderCatalogue', products: order })];
}

/** Sets what a component is besides what incidents say of it. */
export function setStanding(at: Instant, { id, status }: Pick<CapturedComponent, 'id' | 'status'>): Action {
  return command(at, { type: 'SetStandingStatus', featureId: FeatureId.parse(id), status });
}

function command(at: Instant, it: CatalogueCommand): Action {
  const act = (book: Book) =>
    book.append(CATALOGUE_STREAM, decideCatalogue(book.catalogue, it, book.deciding()), OPERATOR);
  return { at, act };
}

function settings({ id, name, url, time_zone: timeZone }: CapturedPage, at: Instant): Action {
  const said = { ...ChangePageSettings.parse({ name, url, timeZone }), pageId: PageId.parse(id) };
  return { at, act: (book) => book.append(PAGE_STREAM, decidePage(book.page, said, book.deciding()), OPERATOR) };
}

function tellings(answers: readonly CapturedAnswer[]): string[] {
  return answers.flatMap(({ incidents = [], scheduled_maintenances = [] }) =>
    [...incidents, ...scheduled_maintenances].flatMap(({ incident_updates }) =>
      incident_updates.map((update) => update.created_at),
    ),
  );
}

/** Every component that is listed or named anywhere, in the page's order. */
function componentsIn(answers: readonly CapturedAnswer[]): Known[] {
  const told = answers.flatMap(({ incidents = [], scheduled_maintenances = [] }) => [
    ...incidents,
    ...scheduled_maintenances,
  ]);
  const listed = [...answers, ...told].flatMap(({ components = [] }) => components);
  const named = told
    .flatMap(({ incident_updates }) => incident_updates.flatMap((update) => update.affected_components ?? []))
    .flatMap(({ code, name }) => (code === undefined ? [] : [{ code, ...splitName(name) }]));
  const known = new Map<string, Known>();
  for (const { code: id, name, group } of named)
    known.set(id, { id, name, group, groupId: null, position: 1000, description: null, createdAt: null });
  for (const { id, name, group_id: groupId, position, description, created_at: createdAt } of listed) {
    const group = groupId === null ? null : (known.get(id)?.group ?? groupId);
    known.set(id, { id, name, group, groupId, position, description, createdAt });
  }
  return [...known.values()].sort((one, other) => one.position - other.position);
}

/** "Product - Feature", as updates name what is in a group. */
function splitName(name: string) {
  const at = name.indexOf(' - ');
  return at < 0 ? { group: null, name } : { group: name.slice(0, at), name: name.slice(at + 3) };
}

function productsOf(page: CapturedPage, known: readonly Known[]) {
  const products = new Map<string, { productId: ProductId; members: Known[] }>();
  for (const it of known) {
    const name = it.group ?? page.name;
    const productId = ProductId.parse(it.groupId ?? `p${String(products.size).padStart(11, '0')}`);
    const product = products.get(name) ?? { productId, members: [] };
    product.members.push(it);
    products.set(name, product);
  }
  return products;
}
