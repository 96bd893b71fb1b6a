import { formatPath, type Path } from '../core/path.ts';
import type { Bilingual } from '../core/text.ts';
import type { Cap, Khoi, NoiTuyen } from '../domain/parts/noi-dung.ts';
import type { VanBanBanHanh } from '../domain/van-ban.ts';
import { type Context, isMarkdown, note } from './context.ts';

type Rule = readonly [id: string, form: RegExp];

const GACH: Rule = ['gach-dau-dong', /^[-–—•*+]\s*/u];
/** Only a công văn prints it. */
const NHU_TREN: Rule = ['nhu-tren', /^[-–—•*+]?\s*như trên/iu];
/** Words and marks that layout prints before a field, by the field: typed there, too, they would stand twice. */
const CO_SAN = {
  noiNhan: [['luu', /^[-–—•*+]?\s*lưu\s*:/iu], GACH],
  kinhGui: [['kinh-gui', /^[-–—•*+]?\s*kính gửi\s*:/iu], GACH],
  trichYeu: [['ve-viec', /^(?:v\/v|về việc)(?=[\s:])/iu]],
  ky: [['quyen-han', /^(?:TM|KT|TL|TUQ|Q)\./iu]],
} as const satisfies Record<string, readonly Rule[]>;
/** A name is nobody's authority, and a title may hold `Q.` of its own. */
const KHONG_XET = /^(?:hoTen|chucVu|nguyenVan)/;

/** The numeral of each level as people type it. */
const SO_MUC: Readonly<Record<Cap, RegExp>> = {
  phan: /^Phần\s+(?:thứ\s|[IVXLC\d]+)/iu,
  chuong: /^Chương\s+[IVXLC\d]+/iu,
  muc: /^(?:Mục\s+[IVXLC\d]+|[IVXLC]+\.(?=\s))/iu,
  'tieu-muc': /^Tiểu mục\s+\d+/iu,
  dieu: /^Điều\s+\d+\./iu,
  khoan: /^\d{1,3}\.(?=\s)/u,
  diem: /^[a-zđ]\)(?=\s)/u,
  gach: /^[-–](?=\s)/u,
  cong: /^\+(?=\s)/u,
};
/** Numerals that make no unit where they are typed at the head of a paragraph. */
const SO_TRONG_DOAN = /^(?:(?:Phần|Chương|Mục|Tiểu mục|Điều)\s+[IVXLC\d]+\.|[IVX]+\.)(?=\s)/u;
const HET = /^\.\/\.$/;

const SAN: Bilingual = { vi: 'vanban tự in; cần bỏ ở đây', en: 'is printed for you; leave it out here' };
const SO: Bilingual = { vi: 'là số gõ tay, không thành mục; cần «cap», hoặc dòng # trong Markdown', en: 'is a typed numeral and makes no unit; needed: “cap”, or a # line in Markdown' };

/** Warns of words typed into the fields of a document that are printed anyway; the draft prints as it is. */
export function checkFixedWords(draft: VanBanBanHanh, ctx: Context): void {
  const letter = draft.loai === 'cong-van';
  draft.noiNhan?.forEach((item, i) => {
    const [text, path] = typeof item === 'string' ? [item, ['noiNhan', i]] : [item.ten, ['noiNhan', i, 'ten']];
    say([...(letter ? [NHU_TREN] : []), ...CO_SAN.noiNhan], text, path, ctx);
  });
  signers(draft, ctx);
  if (!letter) return;
  say(CO_SAN.trichYeu, draft.trichYeu, ['trichYeu'], ctx);
  if (typeof draft.kinhGui === 'string') say(CO_SAN.kinhGui, draft.kinhGui, ['kinhGui'], ctx);
  else draft.kinhGui.forEach((text, i) => say(CO_SAN.kinhGui, text, ['kinhGui', i], ctx));
}

function signers({ ky }: VanBanBanHanh, ctx: Context): void {
  [ky].flat().forEach((one, i) => {
    for (const [key, text] of Object.entries(one)) if (!KHONG_XET.test(key)) say(CO_SAN.ky, String(text), [...(Array.isArray(ky) ? ['ky', i] : ['ky']), key], ctx);
  });
}

/** Warns of numerals typed at the head of a block, and of a closing mark on a line of its own. */
export function checkTypedNumerals(block: Khoi, path: Path, ctx: Context): void {
  if (typeof block === 'string') return paragraph(block, path, ctx);
  if (!('cap' in block)) return 'doan' in block ? paragraph(head(block.doan), [...path, 'doan'], ctx) : undefined;
  const key = block.tieuDe === undefined ? 'doan' : 'tieuDe';
  if (!isMarkdown(ctx, path)) say([['so-muc', SO_MUC[block.cap]]], head(block[key]), [...path, key], ctx);
}

function paragraph(text: string, path: Path, ctx: Context): void {
  say([['het', HET]], text, path, ctx);
  say([['so-trong-doan', SO_TRONG_DOAN]], text, path, ctx, SO);
}

/** Text that a paragraph begins with. */
function head(text: NoiTuyen | undefined): string {
  const first = typeof text === 'string' ? text : text?.[0];
  return first === undefined ? '' : typeof first === 'string' ? first : 'chu' in first ? first.chu : '';
}

/** The first rule that fits makes the finding. */
function say(rules: readonly Rule[], text: string, path: Path, ctx: Context, why = SAN): void {
  for (const [id, form] of rules) {
    const found = form.exec(text.trim())?.[0].trim();
    if (found === undefined) continue;
    const where = formatPath(path);
    note(ctx, { id: `chu-co-san/${id}`, severity: 'warning', path, actual: found, message: { vi: `«${found}» ở «${where}» ${why.vi}`, en: `“${found}” at “${where}” ${why.en}` } });
    return;
  }
}
