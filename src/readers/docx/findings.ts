import type { Finding, Severity } from '../../core/finding.ts';
import type { Bilingual } from '../../core/text.ts';
import { legacyFindings } from '../legacy/findings.ts';
import { childrenOf } from '../package/xml.ts';
import { combiningFindings } from '../seen/combining.ts';
import type { SeenOptions } from '../seen/model.ts';
import type { Doc } from './context.ts';
import { MOST_DEPTH } from './tables.ts';
import { type Part, partOf, related, type Relation } from './parts.ts';

type Said = readonly [id: string, severity: Severity, message: Bilingual];

/** What is to be said of the file itself. */
export function findingsOf(doc: Doc, root: Part, { file }: SeenOptions): Finding[] {
  const relations = allRelations(doc, root);
  const said: readonly (Said | undefined)[] = [tracked(doc), comments(doc), macros(doc), embedded(relations), external(relations), hidden(doc), unseen(doc), deep(doc)];
  const plain = said.flatMap((one): Finding[] => (one === undefined ? [] : [{ id: one[0], severity: one[1], path: [], message: one[2], ...(file === undefined ? {} : { file }) }]));
  const uses = [...doc.tally.oldFonts].map(([font, use]) => ({ font, ...use }));
  return [...plain, ...legacyFindings(uses, file), ...combiningFindings(doc.tally.combining, file)];
}

function tracked({ tally }: Doc): Said | undefined {
  const { inserted, deleted, moved, reformatted } = tally;
  if (inserted + deleted + moved + reformatted === 0) return undefined;
  return [
    'tep/sua-theo-doi',
    'info',
    {
      vi: `Tệp còn sửa đổi theo dõi chưa chấp nhận (${inserted} chỗ thêm, ${deleted} chỗ xóa, ${moved} chỗ chuyển, ${reformatted} chỗ đổi định dạng): đã đọc như khi chấp nhận tất cả`,
      en: `The file has tracked changes (${inserted} insertions, ${deleted} deletions, ${moved} moves, ${reformatted} of format): read as if all were accepted`,
    },
  ];
}

function comments(doc: Doc): Said | undefined {
  const count = childrenOf(related(doc.pack, doc.main, 'comments'), 'w:comment').length;
  return count === 0 ? undefined : ['tep/nhan-xet', 'info', { vi: `Tệp có ${count} nhận xét bên lề: không đọc vào văn bản`, en: `The file has ${count} comments: not read as text` }];
}

const MACROS = /(?:^|\/)vbaProject\.bin$/iu;
function macros({ pack }: Doc): Said | undefined {
  if (!pack.names.some((name) => MACROS.test(name))) return undefined;
  return ['tep/macro', 'warning', { vi: 'Tệp chứa macro: không chạy, không đọc', en: 'The file holds macros: neither run nor read' }];
}

const EMBEDDED: ReadonlySet<string> = new Set(['oleObject', 'package', 'control', 'attachedToolbars']);
function embedded(relations: readonly Relation[]): Said | undefined {
  const count = relations.filter(({ type, external: isAway }) => !isAway && EMBEDDED.has(type)).length;
  if (count === 0) return undefined;
  return ['tep/doi-tuong-nhung', 'warning', { vi: `Tệp nhúng ${count} đối tượng của chương trình khác (OLE): không mở, không đọc`, en: `The file embeds ${count} objects of other programs (OLE): neither opened nor read` }];
}

const MOST_NAMED = 3;
/** Addresses that the file would fetch by itself when it is opened: links that a reader has to click are none. */
function external(relations: readonly Relation[]): Said | undefined {
  const away = relations.filter(({ type, external: isAway }) => isAway && type !== 'hyperlink');
  if (away.length === 0) return undefined;
  const named = away.slice(0, MOST_NAMED).map(({ type, target }) => `${type}: ${shown(target)}`).join('; ');
  return ['tep/lien-ket-ngoai', 'warning', { vi: `Tệp dẫn tới ${away.length} nguồn bên ngoài mà chương trình soạn thảo sẽ tự tải (${named}): không tải`, en: `The file refers to ${away.length} outside sources that a word processor would fetch (${named}): not fetched` }];
}
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069]/gu;
const shown = (target: string): string => target.slice(0, 120).replace(CONTROL, '\uFFFD');

function hidden({ tally }: Doc): Said | undefined {
  if (tally.hidden === 0) return undefined;
  return ['tep/chu-an', 'info', { vi: `Tệp có ${tally.hidden} ký tự chữ ẩn, không in ra: không đọc vào văn bản`, en: `The file has ${tally.hidden} characters of hidden text, which is not printed: not read as text` }];
}

const NAMES: Readonly<Record<string, Bilingual>> = {
  chart: { vi: 'biểu đồ', en: 'charts' },
  smartArt: { vi: 'hình SmartArt', en: 'SmartArt pictures' },
  wordArt: { vi: 'chữ nghệ thuật (WordArt)', en: 'WordArt' },
  altChunk: { vi: 'đoạn nhúng từ tệp khác (altChunk)', en: 'chunks of other files (altChunk)' },
  choice: { vi: 'chỗ chỉ chương trình mới hơn mới hiện', en: 'places that only newer programs show' },
  openField: { vi: 'trường (field) không có chỗ kết thúc, chữ sau đó không hiện', en: 'fields without an end, which hide what follows' },
  subDoc: { vi: 'văn bản con', en: 'subdocuments' },
};
/** What is drawn or taken in from elsewhere, so that its words are not read. */
function unseen({ tally }: Doc): Said | undefined {
  const all = [...tally.unseen].flatMap(([kind, count]) => {
    const name = NAMES[kind];
    return name === undefined ? [] : [{ vi: `${count} ${name.vi}`, en: `${count} ${name.en}` }];
  });
  if (all.length === 0) return undefined;
  return ['tep/phan-khong-doc', 'info', { vi: `Tệp có phần không đọc được chữ: ${all.map(({ vi }) => vi).join(', ')}`, en: `The file has parts whose words cannot be read: ${all.map(({ en }) => en).join(', ')}` }];
}

function deep({ tally }: Doc): Said | undefined {
  if (tally.deepTables === 0) return undefined;
  return ['tep/bang-long-sau', 'info', { vi: `Tệp có ${tally.deepTables} bảng nằm trong hơn ${MOST_DEPTH} bảng hoặc khung khác: chữ được đọc thành đoạn, không giữ hàng cột`, en: `${tally.deepTables} tables stand inside more than ${MOST_DEPTH} others: their words were read as paragraphs, without rows and columns` }];
}

/** Relations of the package, of the body and of the parts right below it. */
function allRelations(doc: Doc, root: Part): readonly Relation[] {
  const below = [...doc.main.relations.values()].filter(({ external: isAway, type }) => !isAway && HOLDERS.has(type)).map(({ target }) => partOf(doc.pack, target));
  return [root, doc.main, ...below].flatMap(({ relations }) => [...relations.values()]);
}
const HOLDERS: ReadonlySet<string> = new Set(['header', 'footer', 'footnotes', 'endnotes', 'settings', 'comments']);
