import type { Pt } from '../../core/units.ts';
import type { ParaStyle } from '../../layout/tree.ts';
import type { XmlElement } from '../package/xml.ts';
import type { Doc } from './context.ts';
import { paraStyleOf } from './effective.ts';
import { mergeParas, type ParaProps, paraPropsOf } from './para-props.ts';
import type { RunLevels } from './run-props.ts';
import type { CellLook } from './styles.ts';
import { child, isOn } from './xml-kit.ts';

/** A numbering and its level. */
export interface Numbered {
  readonly id: string;
  readonly level: number;
}

/** What is known of a paragraph before its letters are read. */
export interface ParaKnown {
  readonly style: string;
  /** What styles say of its runs. */
  readonly levels: RunLevels;
  readonly props: ParaProps;
  readonly numbered: Numbered | undefined;
  /** `w:rPr` of the mark that ends it. */
  readonly markRun: XmlElement | undefined;
  /** Somebody tracked that it was another. */
  readonly changed: boolean;
  readonly endsSection: boolean;
  /** Its measures, by the size of its letters. */
  readonly measures: Map<Pt, ParaStyle>;
}

/** What is known of a paragraph; worked out once for each kind of cell and each `w:pPr`, which those that say the same have in common. */
export function paraKnown(doc: Doc, look: CellLook, pPr: XmlElement | undefined): ParaKnown {
  const ofLook = doc.paras.get(look) ?? new Map<XmlElement | undefined, ParaKnown>();
  if (ofLook.size === 0) doc.paras.set(look, ofLook);
  const known = ofLook.get(pPr) ?? newKnown(doc, look, pPr);
  ofLook.set(pPr, known);
  return known;
}

function newKnown(doc: Doc, look: CellLook, pPr: XmlElement | undefined): ParaKnown {
  const direct = paraPropsOf(pPr);
  const style = doc.styles.paragraphStyle(direct.style);
  const markRun = child(pPr, 'w:rPr');
  const { props, numbered } = numberedProps(doc, look, style, direct);
  return {
    style, props, markRun, measures: new Map(),
    levels: doc.styles.runLevels(style, look),
    numbered: isOn(child(markRun, 'w:vanish')) ? undefined : numbered,
    changed: child(pPr, 'w:pPrChange') !== undefined,
    endsSection: child(pPr, 'w:sectPr') !== undefined,
  };
}

/** Properties in the end: a numbering is as strong as the place that asks for it. */
function numberedProps(doc: Doc, look: CellLook, style: string, direct: ParaProps): Pick<ParaKnown, 'props' | 'numbered'> {
  const layers = doc.styles.paragraphLayers(style);
  const owner = layers.findLastIndex(({ para }) => para.numId !== undefined);
  const id = direct.numId ?? layers[owner]?.para.numId;
  const all: ParaProps[] = [doc.styles.paraDefaults, look.para];
  if (id === undefined || id === '0') return { props: mergeParas([...all, ...layers.map(({ para }) => para), direct]), numbered: undefined };
  const level = direct.level ?? layers[owner]?.para.level ?? doc.numbering.levelOfStyle(id, style) ?? 0;
  const numbering = doc.numbering.para(id, level);
  layers.forEach(({ para }, index) => all.push(...(direct.numId === undefined && index === owner ? [numbering, para] : [para])));
  if (direct.numId !== undefined) all.push(numbering);
  return { props: mergeParas([...all, direct]), numbered: { id, level } };
}

/** Measures of a paragraph whose letters are `size` tall. */
export function measuresOf({ props, measures }: ParaKnown, size: Pt): ParaStyle {
  const known = measures.get(size) ?? paraStyleOf(props, size);
  measures.set(size, known);
  return known;
}
