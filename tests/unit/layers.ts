/** Who may import whom, as rules over source texts: the test of them plants faults and sees each one found. */
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** What a layer may import of ours. `context.ts` and `errors.ts` have no logic. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  main: ['io', 'cli'],
  cli: ['cli', 'commands', 'context', 'core', 'errors', 'views'],
  context: ['context', 'core', 'views'],
  errors: [],
  commands: ['commands', 'cli', 'context', 'core', 'errors', 'views'],
  views: ['views', 'core'],
  core: ['core'],
  io: ['io', 'context', 'core', 'errors', 'views'],
};

/** Packages that only compute may be used where nothing else of the world may. */
const PURE = ['fastest-levenshtein', 'fast-string-width', 'fast-wrap-ansi', 'ical-generator', 'ts-fsrs'];
/** Packages that the command line is made of. */
const SURFACE = ['commander'];
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: PURE,
  views: PURE,
  commands: [],
  cli: [...SURFACE, ...PURE],
  context: [],
  errors: [],
};

/** Names of the world that core and views must get as arguments: time, chance, locale, timers, files. */
const WORLD = ['Intl', 'performance', 'crypto', 'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'console'];

type Node = { readonly type: string; readonly [key: string]: unknown };
type Import = { readonly target: string; readonly lazy: boolean };
type Source = { readonly name: string; readonly imports: readonly Import[]; readonly nodes: readonly Node[] };

/** Every breach of the rules in sources: path from `src/` with forward slashes → text. One sentence each. */
export function layerFaults(texts: ReadonlyMap<string, string>): string[] {
  const sources = [...texts].map(([name, text]) => sourceOf(name, text));
  return [
    ...sources.flatMap(importFaults),
    ...sources.filter(({ name }) => name !== 'main.ts').flatMap(processFaults),
    ...sources.filter(({ name }) => ['core', 'views'].includes(layerOf(name))).flatMap(worldFaults),
    ...cycles(sources),
  ];
}

/** Modules of packages that a source imports, at start or lazily. */
export function packagesOf(name: string, text: string): string[] {
  return sourceOf(name, text).imports.flatMap(({ target }) => (target.startsWith('.') ? [] : [target]));
}

/** Ours that a source imports, types too, and whether only at first use. */
export function modulesOf(name: string, text: string): { readonly file: string; readonly lazy: boolean }[] {
  return sourceOf(name, text).imports.flatMap((one) =>
    one.target.startsWith('.') ? [{ file: resolved(name, one.target), lazy: one.lazy }] : [],
  );
}

const read = new Map<string, Source>();

function sourceOf(name: string, text: string): Source {
  const key = `${name}\n${text}`;
  const source = read.get(key) ?? parsed(name, text);
  read.set(key, source);
  return source;
}

function parsed(name: string, text: string): Source {
  const { program, module, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name} does not parse: ${errors[0]!.message}`);
  const nodes = nodesIn(program as unknown as Node);
  const fixed = [...module.staticImports.map((one) => one.moduleRequest.value), ...exportedFrom(nodes)];
  const lazy = nodes.flatMap((node) => (node.type === 'ImportExpression' ? textOf(node.source) : []));
  const required = nodes.filter((n) => n.type === 'CallExpression' && (n.callee as Node).name === 'require');
  return {
    name,
    nodes,
    imports: [
      ...fixed.map((target) => ({ target, lazy: false })),
      ...[...lazy, ...required.flatMap((n) => textOf((n.arguments as Node[])[0]))].map((target) => ({
        target,
        lazy: true,
      })),
    ],
  };
}

function exportedFrom(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => (/^Export(Named|All)Declaration$/.test(node.type) ? textOf(node.source) : []));
}

function textOf(node: unknown): string[] {
  const value = (node as Node | null | undefined)?.value;
  return typeof value === 'string' ? [value] : [];
}

/** All nodes of a syntax tree, each with its parent's key, outermost first. */
function nodesIn(root: Node): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      found.push(value as Node);
      for (const child of Object.values(value)) visit(child);
    }
  };
  visit(root);
  return found;
}

/** The first folder, or the file; the ports are two files. */
function layerOf(name: string): string {
  return name.split('/')[0]!.replace(/(-programs)?\.ts$/, '');
}

function resolved(name: string, target: string): string {
  return path.posix.join(path.posix.dirname(name), target).replace(/\.js$/, '.ts');
}

function importFaults({ name, imports }: Source): string[] {
  const layer = layerOf(name);
  return imports.flatMap(({ target }) => {
    if (target.startsWith('.')) {
      const other = layerOf(resolved(name, target));
      return MAY[layer]?.includes(other) ? [] : [`${name} imports ${target}: ${layer} may not import ${other}`];
    }
    const allowed = PACKAGES[layer];
    return !allowed || allowed.includes(target) ? [] : [`${name} imports ${target}: packages and Node are for io`];
  });
}

/** The process is an argument everywhere but in `main.ts`; where it is one, it is a parameter called `process`. */
function processFaults({ name, nodes, imports }: Source): string[] {
  const imported = imports.some(({ target }) => /^(node:)?process$/.test(target));
  const isParameter = parameterNames(nodes).has('process');
  const named = references(nodes).filter((id) => id === 'globalThis' || (id === 'process' && !isParameter));
  return imported || named.length > 0 ? [`${name} reaches ${named[0] ?? 'process'}: only main.ts may`] : [];
}

function parameterNames(nodes: readonly Node[]): Set<string> {
  const parameters = nodes.flatMap((node) => (Array.isArray(node.params) ? (node.params as Node[]) : []));
  return new Set(
    parameters.flatMap((one) => nodesIn(one)).flatMap((n) => (n.type === 'Identifier' ? [String(n.name)] : [])),
  );
}

/** Names that stand for a value: neither a member after a dot, nor a key, nor a type. */
function references(nodes: readonly Node[]): string[] {
  const others = new Set<unknown>();
  for (const node of nodes) {
    if (node.type === 'MemberExpression' && !node.computed) others.add(node.property);
    if (/^(Property|PropertyDefinition|TSPropertySignature|MethodDefinition)$/.test(node.type) && !node.computed)
      others.add(node.key);
    if (node.type === 'TSQualifiedName') others.add(node.right);
  }
  return nodes.flatMap((node) => (node.type === 'Identifier' && !others.has(node) ? [String(node.name)] : []));
}

function worldFaults({ name, nodes }: Source): string[] {
  const found = references(nodes).filter((id) => WORLD.includes(id));
  for (const node of nodes) {
    const member =
      node.type === 'MemberExpression' ? `${(node.object as Node).name}.${(node.property as Node).name}` : '';
    if (['Date.now', 'Math.random'].includes(member)) found.push(member);
    if (/\.(toLocale\w+|localeCompare)$/.test(member)) found.push(member);
    const isNow = node.type === 'NewExpression' && (node.callee as Node).name === 'Date';
    if (isNow && (node.arguments as unknown[]).length === 0) found.push('new Date()');
  }
  return found.map((what) => `${name} uses ${what}: core and views take it as an argument`);
}

/** Circles of imports, those of types alone included; a chunk that loads at first use is no part of one. */
function cycles(sources: readonly Source[]): string[] {
  const graph = new Map(
    sources.map(({ name, imports }) => [
      name,
      imports.flatMap(({ target, lazy }) => (target.startsWith('.') && !lazy ? [resolved(name, target)] : [])),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const at = trail.indexOf(name);
    if (at >= 0) found.push(`a circle of imports: ${[...trail.slice(at), name].join(' → ')}`);
    if (at >= 0 || done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return found;
}
