import type { Pt } from '../../core/units.ts';
import type { Align, PageSetup } from '../../layout/tree.ts';
import type { SeenBlock, SeenParagraph } from '../seen/model.ts';
import type { Package } from '../package/open.ts';
import type { XmlElement } from '../package/xml.ts';
import type { Fields } from './fields.ts';
import type { Notes } from './notes.ts';
import type { Numbering } from './numbering.ts';
import type { ParaKnown } from './para-known.ts';
import type { Part } from './parts.ts';
import type { Carried } from './para-walk.ts';
import type { RunLevels } from './run-props.ts';
import type { RunLook } from './runs.ts';
import type { CellLook, Styles } from './styles.ts';
import type { Theme } from './theme.ts';
import type { Tally } from './tally.ts';

/** What is known of the whole file while it is read. */
export interface Doc {
  readonly pack: Package;
  readonly theme: Theme;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Distance of the stops that nobody set. */
  readonly tabStep: Pt;
  /** What happened on the way, for the findings. */
  readonly tally: Tally;
  /** Looks of runs, by what styles say of them and what they say themselves: runs that say the same have the same `w:rPr`. */
  readonly looks: Map<RunLevels, Map<XmlElement | undefined, RunLook>>;
  /** What is known of paragraphs, by the look of the cell and their `w:pPr`. */
  readonly paras: Map<CellLook, Map<XmlElement | undefined, ParaKnown>>;
  /** Headers and footers, by part and width: sections share them. */
  readonly margins: Map<string, MarginRead>;
  /** Paragraphs so far. */
  count: number;
  readonly notes: Notes;
  /** The part with the body. */
  readonly main: Part;
  /** What a paragraph whose mark is deleted hands to the next. */
  carried?: Carried | undefined;
  /** The next paragraph begins a page. */
  pageBreak: boolean;
}

/** Where in the file blocks are being read. */
export interface Place {
  readonly part: Part;
  /** Width of the column, points. */
  readonly width: Pt;
  readonly look: CellLook;
  readonly fields: Fields;
  /** In a margin, page numbers are told apart from the text. */
  readonly margin?: Margin;
  /** The page that the column stands on. */
  readonly page?: PageSetup;
  /** On which side of the column the text box stands that is being read. */
  readonly boxAlign?: Align;
  /** Notes inside notes are passed over. */
  readonly inNote?: boolean;
  /** How deep tables and boxes are nested. */
  readonly depth: number;
}

/** What one page number looks like. */
export interface FolioSeen {
  readonly align: SeenParagraph['para']['align'];
  readonly look: { readonly size: Pt; readonly bold: boolean; readonly italic: boolean; readonly font: string; readonly color: string };
  readonly around: readonly [string, string];
  readonly numerals?: string;
}
/** One header or footer as it is shown. */
export interface MarginRead {
  readonly blocks: readonly SeenBlock[];
  readonly folios: readonly FolioSeen[];
}
/** A header or footer being read. */
export interface Margin {
  readonly folios: FolioSeen[];
}

