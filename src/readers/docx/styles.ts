import { childrenOf, type XmlElement } from '../package/xml.ts';
import { mergeParas, paraPropsOf, type ParaProps } from './para-props.ts';
import { mergeRuns, type RunLevels, type RunProps, runPropsOf } from './run-props.ts';
import type { Theme } from './theme.ts';
import { child, flag, val, within } from './xml-kit.ts';

/** What a table's style says of the letters and paragraphs of one cell. */
export interface CellLook {
  readonly para: ParaProps;
  readonly run: RunProps;
}
/** The look of cells that no style speaks of, and of text outside tables. */
export const NO_LOOK: CellLook = { para: {}, run: {} };

/** What one style says itself. */
export interface StyleLayer {
  readonly para: ParaProps;
  readonly run: RunProps;
}

/** The styles of a file: looked up by id, each read when first asked for. */
export interface Styles {
  /** Id of the style that a paragraph really has: its own, the default one where that is not there. */
  paragraphStyle(id: string | undefined): string;
  /** Layers of a paragraph style, the weakest first, defaults and tables left out. */
  paragraphLayers(id: string): readonly StyleLayer[];
  /** All that styles say of runs in paragraphs of a style. */
  runLevels(id: string, look: CellLook): RunLevels;
  /** What a character style says, with those that it rests on. */
  character(id: string | undefined): RunProps;
  /** Id of the numbering that a numbering style stands for. */
  numberingOf(style: string): string | undefined;
  /** Elements of a table style and of those that it rests on, the weakest first. */
  tableChain(id: string | undefined): readonly XmlElement[];
  readonly paraDefaults: ParaProps;
}

const MOST_STEPS = 64;

/** Reads `styles.xml`; a file without one has only defaults. */
export function stylesOf(root: XmlElement | undefined, theme: Theme): Styles {
  return new StyleSheet(root, theme);
}

class StyleSheet implements Styles {
  readonly paraDefaults: ParaProps;
  private readonly runDefaults: RunProps;
  private readonly byId = new Map<string, XmlElement>();
  private readonly defaults = new Map<string, string>();
  private readonly layers = new Map<string, readonly StyleLayer[]>();
  private readonly merged = new Map<string, RunProps>();
  private readonly levels = new Map<CellLook, Map<string, RunLevels>>();
  private readonly characters = new Map<string, RunProps>();

  constructor(
    root: XmlElement | undefined,
    private readonly theme: Theme,
  ) {
    for (const style of childrenOf(root, 'w:style')) this.add(style);
    const defaults = child(root, 'w:docDefaults');
    this.paraDefaults = paraPropsOf(within(defaults, 'w:pPrDefault', 'w:pPr'));
    this.runDefaults = runPropsOf(within(defaults, 'w:rPrDefault', 'w:rPr'), theme);
  }

  private add(style: XmlElement): void {
    const { 'w:styleId': id, 'w:type': type = 'paragraph', 'w:default': standard } = style.attributes;
    if (id === undefined) return;
    this.byId.set(id, style);
    if (standard !== undefined && flag({ ...style, attributes: { 'w:val': standard } }) === true) this.defaults.set(type, id);
  }

  /** A style of a type: the one of that id, or the one of that type that it is linked with. */
  private find(id: string | undefined, type: string): XmlElement | undefined {
    const style = id === undefined ? undefined : this.byId.get(id);
    if (style === undefined || (style.attributes['w:type'] ?? 'paragraph') === type) return style;
    const linked = this.byId.get(val(child(style, 'w:link')) ?? '');
    return linked?.attributes['w:type'] === type ? linked : undefined;
  }

  /** A style and those that it rests on, the weakest first; a circle ends where it closes. */
  private chain(id: string | undefined, type: string): readonly XmlElement[] {
    const found: XmlElement[] = [];
    for (let style = this.find(id, type); style !== undefined && !found.includes(style) && found.length < MOST_STEPS; ) {
      found.push(style);
      const base = this.byId.get(val(child(style, 'w:basedOn')) ?? '');
      style = base !== undefined && (base.attributes['w:type'] ?? 'paragraph') === type ? base : undefined;
    }
    return found.reverse();
  }

  paragraphStyle(id: string | undefined): string {
    const style = this.find(id, 'paragraph');
    return style?.attributes['w:styleId'] ?? this.defaults.get('paragraph') ?? '';
  }

  paragraphLayers(id: string): readonly StyleLayer[] {
    const known = this.layers.get(id);
    if (known !== undefined) return known;
    const made = this.chain(id, 'paragraph').map((style) => ({ para: paraPropsOf(child(style, 'w:pPr')), run: runPropsOf(child(style, 'w:rPr'), this.theme) }));
    this.layers.set(id, made);
    return made;
  }

  runLevels(id: string, look: CellLook): RunLevels {
    const known = this.levels.get(look)?.get(id);
    if (known !== undefined) return known;
    const made = { defaults: this.runDefaults, table: look.run, paragraph: this.mergedRun(id) };
    const ofLook = this.levels.get(look) ?? new Map<string, RunLevels>();
    this.levels.set(look, ofLook.set(id, made));
    return made;
  }
  private mergedRun(id: string): RunProps {
    const known = this.merged.get(id) ?? mergeRuns(this.paragraphLayers(id).map(({ run }) => run));
    this.merged.set(id, known);
    return known;
  }

  character(id: string | undefined): RunProps {
    if (id === undefined) return NO_LOOK.run;
    const known = this.characters.get(id);
    if (known !== undefined) return known;
    const made = mergeRuns([NO_LOOK.run, ...this.chain(id, 'character').map((style) => runPropsOf(child(style, 'w:rPr'), this.theme))]);
    this.characters.set(id, made);
    return made;
  }

  numberingOf(style: string): string | undefined {
    return val(within(this.byId.get(style), 'w:pPr', 'w:numPr', 'w:numId'));
  }

  tableChain(id: string | undefined): readonly XmlElement[] {
    const chain = this.chain(id, 'table');
    return chain.length > 0 ? chain : this.chain(this.defaults.get('table'), 'table');
  }
}

/** Layers of paragraph properties as one. */
export const flat = (layers: readonly StyleLayer[]): ParaProps => mergeParas([NO_LOOK.para, ...layers.map(({ para }) => para)]);
