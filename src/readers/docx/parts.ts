import type { Package } from '../package/open.ts';
import { childrenOf, type XmlElement } from '../package/xml.ts';

/** A link from one part to another, or to somewhere outside the file. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `styles`, `header`, `hyperlink`, `image` … */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}
/** A part with what it leads to. */
export interface Part {
  readonly name: string;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** A part's path as an absolute one in the package, without the slash at its head. */
function resolvePart(from: string, target: string): string {
  const clean = target.replaceAll('\\', '/');
  const steps = clean.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const relsName = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

/** A part of a package by name, with its relations. */
export function partOf(pack: Package, name: string): Part {
  const relations = new Map<string, Relation>();
  for (const { attributes } of childrenOf(pack.xml(relsName(name)))) {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const external = mode === 'External';
    relations.set(id, { id, type: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolvePart(name, target), external });
  }
  return { name, relations };
}

/** The first relation of a type. */
export function relationOf(part: Part, type: string): Relation | undefined {
  for (const relation of part.relations.values()) if (relation.type === type) return relation;
  return undefined;
}
/** The part that a relation of a type leads to, as XML. */
export function related(pack: Package, part: Part, type: string): XmlElement | undefined {
  const relation = relationOf(part, type);
  return relation === undefined || relation.external ? undefined : pack.xml(relation.target);
}
