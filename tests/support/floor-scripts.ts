import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data/types';
import { type Node, parse } from 'acorn';
import { isOld } from './floor.ts';

const api = bcd.api as unknown as Record<string, Identifier | undefined>;
const builtins = bcd.javascript.builtins as unknown as Record<string, Identifier | undefined>;
const owners = [api, builtins, builtins['Intl'] ?? {}].flatMap(
  (all) => Object.values(all) as (Record<string, Identifier> | undefined)[],
);

/** Whether any of these is in the oldest browsers; undefined where nothing is known of them. */
function isAnyOld(features: readonly (Identifier | undefined)[]): boolean | undefined {
  const known = features.map((feature) => isOld(feature)).filter((old) => old !== undefined);
  return known.length > 0 ? known.includes(true) : undefined;
}

const isOldGlobal = (name: string) => isAnyOld([api[name], builtins[name], api['Window']?.[name]]);

/** A member of what has a name of its own: `URL.canParse`, `navigator.share`, `window.scheduler`. */
function isOldOf(owner: string, name: string): boolean | undefined {
  if (/^(window|self|globalThis)$/.test(owner)) return isOldGlobal(name);
  const kind = owner.replace(/^[a-z]/, (first) => first.toUpperCase());
  const all = [api[kind], builtins[kind]];
  return isAnyOld(all.flatMap((one) => [one?.[`${name}_static`], one?.[name]]));
}

/** A method by its name alone: too new when all that have one of that name have it only since. */
const isOldMethod = (name: string) => isAnyOld(owners.map((one) => one?.[name]));
const isOldEvent = (name: string) => isAnyOld(owners.map((one) => one?.[`${name}_event`]));

/** Any node of ESTree. */
type Any = Node & { [field: string]: unknown; name?: string; value?: unknown };

/** A member's owner, if that is named, and its name, if that is written. */
function memberOf(node: Any): [owner: string | undefined, name: string] | undefined {
  if (node.type !== 'MemberExpression' || node['computed']) return undefined;
  const [object, property] = [node['object'], node['property']] as [Any, Any];
  return [object.type === 'Identifier' ? object.name : undefined, property.name ?? ''];
}

function newIn(node: Any, own: ReadonlySet<string>): string | undefined {
  if (node.type === 'Identifier') return isOldGlobal(node.name ?? '') === false ? node.name : undefined;
  const [owner, name] = memberOf(node) ?? [];
  if (owner && name && isOldOf(owner, name) === false) return `${owner}.${name}`;
  if (node.type !== 'CallExpression') return undefined;
  const [, method] = memberOf(node['callee'] as Any) ?? [];
  const [first] = node['arguments'] as Any[];
  const called = method ?? (node['callee'] as Any).name;
  if (called === 'addEventListener' && isOldEvent(String(first?.value)) === false) return `${first?.value} event`;
  return method && !own.has(method) && isOldMethod(method) === false ? `.${method}()` : undefined;
}

function eachNode(node: Any, see: (node: Any) => void): void {
  see(node);
  for (const [field, value] of Object.entries(node)) {
    // A name behind a dot, or before a colon, is no global.
    if ((field === 'property' || field === 'key') && !node['computed']) continue;
    for (const child of [value].flat() as Any[]) if (typeof child?.type === 'string') eachNode(child, see);
  }
}

/** What a script asks for that the oldest browsers have not, each once; methods that it defines itself apart. */
export function newerThanFloorInScript(code: string): string[] {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Any;
  const own = new Set<string>();
  eachNode(program, ({ key, type }) => {
    if (type === 'MethodDefinition' || type === 'Property') own.add((key as Any).name ?? '');
  });
  const found = new Set<string>();
  eachNode(program, (node) => {
    const name = newIn(node, own);
    if (name) found.add(name);
  });
  return [...found];
}
