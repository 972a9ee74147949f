import type { Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { readYearMarks } from '../../components/story/Years/years.ts';
import { listed } from '../../lib/listed.ts';
import { insteadOf } from '../../lib/nearest.ts';
import { inlineFigures, inlinePoints } from '../charts/inline-table.ts';
import { type ChartProps, chartSpec } from '../charts/spec.ts';
import type { Figure } from '../schemas/figure.ts';
import { contract } from '../source/contract.ts';
import { type Finding, type JsxElement, placeOf } from '../source/guard.ts';

/** What components may refer to. */
export interface Known {
  /** The ids of the ledger, even when it has mistakes. */
  ids: readonly string[];
  ledger: readonly Figure[];
  art: readonly string[];
  photos: readonly string[];
}

/** What is wrong, how to mend it, and in which prop it is, when it is in one. */
type Said = [what: string, mend: string, prop?: string];

/** What is wrong with a component's values; which props it may have is the guard's business. */
export function checkComponent(node: JsxElement, known: Known): Finding[] {
  return inComponent(node, known).map(([what, mend, prop]) => ({ ...placeOf(node, prop), what, mend }));
}

function inComponent(node: JsxElement, known: Known): Said[] {
  const name = node.name ?? '';
  const { choices = {}, figures = [] } = contract[name] ?? {};
  const props = Object.fromEntries(
    node.attributes.flatMap(({ name: prop = '', value }) => (typeof value === 'string' ? [[prop, value]] : [])),
  ) as Record<string, string>;
  const unknown = figures.flatMap((prop) =>
    listed(props[prop])
      .filter((id) => !known.ids.includes(id))
      .map((id): Said => [`数字总账里没有“${id}”`, insteadOf(id, known.ids), prop]),
  );
  const wrong = Object.entries(choices)
    .filter(([prop, values]) => props[prop] !== undefined && !values.includes(props[prop]))
    .map(([prop, values]): Said => [`${prop} 不能写“${props[prop]}”`, insteadOf(props[prop] ?? '', values), prop]);
  const found = [...unknown, ...wrong];
  if (name === 'Scene') return [...found, ...ofScene(props, known)];
  if (name === 'Figure') return [...found, ...ofFigure(node, props)];
  // A chart that names something unknown cannot be drawn; that was said.
  if (found.length > 0) return found;
  if (name === 'Chart') return ofChart(node, props, known.ledger);
  if (name === 'Years') return attempt(() => readYearMarks(props['marks'] ?? ''), '照编辑指南里 Years 的写法改');
  return [];
}

function ofScene({ art, credit, photo }: Record<string, string>, known: Known): Said[] {
  if (Boolean(art) === Boolean(photo)) return [['art 和 photo 要写且只写一个', '插画写 art，照片写 photo 和 credit']];
  if (art && !known.art.includes(art)) return [[`没有插画 content/art/${art}.svg`, insteadOf(art, known.art), 'art']];
  if (photo && !known.photos.includes(photo)) {
    return [[`没有照片 content/photos/${photo}`, '把照片放进 content/photos/，文件名写全', 'photo']];
  }
  return photo && !credit ? [['照片没有署名', '补上 credit="摄影者"']] : [];
}

function ofFigure({ attributes }: JsxElement, { id }: Record<string, string>): Said[] {
  const none = attributes.some(({ name }) => name === 'none');
  if (Boolean(id) !== none) return [];
  return [['<Figure> 要写 id，或者写 none', '是总账里的数写 id="…"，不是统计数字的写 none']];
}

function ofChart(node: JsxElement, props: Record<string, string>, ledger: readonly Figure[]): Said[] {
  const ids = listed(props['figures']);
  const named = ids.flatMap((id) => ledger.find((figure) => figure.id === id) ?? []);
  // Until the ledger can be read, nobody knows what would be drawn.
  if (named.length < ids.length) return [];
  return attempt(() => {
    const cells = ids.length > 0 ? [] : cellsOf(node);
    const points = props['kind'] === 'scatter' && cells.length > 0 ? inlinePoints(cells, props) : undefined;
    const figures = ids.length > 0 ? named : points ? [] : inlineFigures(cells, props);
    chartSpec(props as unknown as ChartProps, figures, points);
  }, '照编辑指南里图表的一节改');
}

function cellsOf(node: JsxElement): string[][] {
  let cells: string[][] = [];
  visit(node as unknown as Nodes, 'table', (table: Table) => {
    cells = table.children.map((row) => row.children.map((cell) => textOf(cell).trim()));
  });
  return cells;
}

/** What the build would stop with, told beforehand. */
function attempt(make: () => unknown, mend: string): Said[] {
  try {
    make();
    return [];
  } catch (error) {
    return [[(error as Error).message, mend]];
  }
}
