import { DocumentDefaults, StyleForCharacter, StyleForParagraph } from 'docx';
import type { IStylesOptions, IParagraphStyleOptions } from 'docx';
import { ROLES } from '../../core/role.ts';
import type { Role } from '../../core/role.ts';
import type { LayoutTree, RoleStyle } from '../../layout/tree.ts';
import { paraProps, styleRun } from './format.ts';

/** Style of rule lines (đường kẻ): a mark of 1 pt, so that the exact line height alone gives the height. */
export const RULE_STYLE = 'duong-ke';
/** Style of the 1 pt paragraph that closes a table, a cell or a part that would end without a paragraph (dòng kết). */
export const END_STYLE = 'dong-ket';

/** Half points; Normal itself is never used, but a clerk's new paragraph may be. */
const NORMAL_SIZE = 28;
const SINGLE = { before: 0, after: 0, line: { kind: 'multiple', value: 1 } } as const;

/** All styles of a document: defaults, Normal, one for each role, two helpers. `importedStyles` keeps docx's own styles out. */
export function stylesOf(tree: LayoutTree): IStylesOptions {
  return {
    importedStyles: [
      new DocumentDefaults({
        run: { font: fontOf(tree.fontFamily), language: { value: tree.lang, eastAsia: tree.lang }, color: '000000', size: NORMAL_SIZE },
        paragraph: paraProps(SINGLE),
      }),
      new StyleForParagraph({ id: 'Normal', name: 'Normal', quickFormat: true }),
      new StyleForCharacter({ id: 'FootnoteReference', name: 'footnote reference', uiPriority: 99, run: { superScript: true } }),
    ],
    paragraphStyles: [...ROLES.map((role) => roleStyle(role, tree.styles[role])), helper(RULE_STYLE, 'Đường kẻ'), helper(END_STYLE, 'Dòng kết')],
  };
}

const fontOf = (name: string) => ({ ascii: name, hAnsi: name, cs: name, eastAsia: name });

const roleStyle = (role: Role, style: RoleStyle): IParagraphStyleOptions => ({
  id: role,
  // Word reads what follows a comma as a second name of the style.
  name: style.name.replaceAll(',', ' -'),
  basedOn: 'Normal',
  next: style.next,
  quickFormat: true,
  run: styleRun(style.text),
  paragraph: { ...paraProps(style.para), ...(style.outline === undefined ? {} : { outlineLevel: style.outline - 1 }) },
});

const helper = (id: string, name: string): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  uiPriority: 99,
  run: { size: 2 },
  paragraph: paraProps({ ...SINGLE, line: { kind: 'exact', value: 1 }, align: 'center' }),
});
