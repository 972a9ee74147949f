import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types';
import postcss, { type AtRule, type ChildNode, type Declaration } from 'postcss';

/** The oldest browsers served: see the README of `src/tools`. */
const floor = { chrome: 99, safari: 15.4 } as const;

const { 'at-rules': atRules, properties, selectors, types } = bcd.css as unknown as Record<string, Identifier>;

/** A browser has it, under this name, and not behind a switch. */
function has(statements: readonly SimpleSupportStatement[], version: number, prefix: string): boolean {
  return statements.some(({ alternative_name, flags, prefix: written = '', version_added, version_removed }) => {
    const [since, until] = [version_added, version_removed].map((one) =>
      Number.parseFloat(String(one).replace('≤', '')),
    );
    const named = alternative_name ? prefix !== '' && alternative_name.startsWith(prefix) : written === prefix;
    return named && !flags && (since ?? Number.NaN) <= version && !((until ?? Number.NaN) <= version);
  });
}

/** Whether the oldest browsers have it; undefined where nothing is known of it. */
export function isOld(feature: Identifier | undefined, prefix = ''): boolean | undefined {
  const support = feature?.__compat?.support;
  if (!support) return undefined;
  return Object.entries(floor).every(([browser, version]) =>
    has([support[browser as keyof typeof floor] ?? []].flat() as SimpleSupportStatement[], version, prefix),
  );
}

/** What a function is, of whatever type its value: `types.color.color-mix`. */
function functionNamed(name: string): Identifier | undefined {
  const kinds = [types, ...Object.values(types ?? {})] as (Identifier | undefined)[];
  return kinds.map((kind) => kind?.[name] as Identifier | undefined).find((found) => found?.__compat);
}

function unitIn(unit: string): Identifier | undefined {
  const lengths = types?.['length'];
  const size = { d: 'dynamic', l: 'large', s: 'small' }[unit[0] ?? ''];
  if (/^[dls]v/.test(unit)) return lengths?.[`viewport_percentage_units_${size}`];
  return /^cq/.test(unit) ? lengths?.['container_query_length_units'] : (lengths?.[unit] as Identifier | undefined);
}

function ofDeclaration({ parent, prop, value }: Declaration): string[] {
  if (prop.startsWith('--')) return [];
  const [, prefix = '', name = prop] = /^(-\w+-)?(.+)$/.exec(prop) ?? [];
  const descriptor = parent?.type === 'atrule' ? atRules?.[(parent as AtRule).name]?.[prop] : undefined;
  const property = (descriptor ?? properties?.[prop] ?? properties?.[name]) as Identifier | undefined;
  const own = isOld(property, properties?.[prop] || descriptor ? '' : prefix) === false ? [prop] : [];
  // What stands before it is used where this is not known.
  const before = parent?.nodes?.find((node) => node.type === 'decl' && node.prop === prop) as Declaration | undefined;
  if (own.length > 0 || (before && before.value !== value)) return own;
  const plain = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|var\(--[\w-]+|#[\da-f]+/gi, '');
  const words = [...plain.matchAll(/(?<![\w.-])[a-z-]+[a-z\d-]*\(?/gi)].map(([word]) => word);
  const units = [...plain.matchAll(/\d([a-z]+)/gi)].map(([, unit = '']) => unit);
  return [
    ...words.filter((word) => {
      const name = word.replace('(', '');
      const feature = property?.[name] as Identifier | undefined;
      return isOld(feature ?? (word === name ? undefined : functionNamed(name))) === false;
    }),
    ...units.filter((unit) => isOld(unitIn(unit)) === false),
  ].map((word) => `${prop}: ${word}`);
}

function ofAtRule({ name, params }: AtRule): string[] {
  const rule = atRules?.[name];
  const own = isOld(rule) === false ? [`@${name}`] : [];
  if (name !== 'media') return own;
  const asked = [...params.matchAll(/\(([a-z-]+)/g)].map(([, feature = '']) => feature);
  const ranges = /[<>]/.test(params) && isOld(rule?.['range_syntax']) === false ? ['@media <'] : [];
  return [...own, ...ranges, ...asked.filter((one) => isOld(rule?.[one]) === false).map((one) => `@media (${one})`)];
}

/** One that is not known spoils every other in its list as well. */
function ofSelectors(all: readonly string[], nested: boolean): string[] {
  const pseudo = (selector: string) =>
    [...selector.matchAll(/::?(-?[a-z-]+)/g)].filter(([, name = '']) => isOld(selectors?.[name]) === false);
  const found = all.map(pseudo);
  const beside = found.some(({ length }) => length === 0) ? ', beside others' : '';
  return [...found.flatMap((some) => some.map(([written]) => written + beside)), ...(nested ? ['nesting'] : [])];
}

/** What a sheet holds that the oldest browsers do not know, outside `@supports`, each once. */
export function newerThanFloor(css: string): string[] {
  const found: string[] = [];
  const walk = (nodes: readonly ChildNode[], inRule: boolean) => {
    for (const node of nodes) {
      if (node.type === 'decl') found.push(...ofDeclaration(node));
      if (node.type === 'rule') found.push(...ofSelectors(node.selectors, inRule));
      if (node.type === 'atrule') found.push(...ofAtRule(node));
      if ('nodes' in node && !(node.type === 'atrule' && node.name === 'supports'))
        walk(node.nodes ?? [], inRule || node.type === 'rule');
    }
  };
  walk(postcss.parse(css).nodes, false);
  return [...new Set(found)];
}
