import { LOAI, LOAI_SLUGS } from '../../catalog/loai.ts';
import type { Bilingual } from '../../core/text.ts';
import type { Out } from './out.ts';
import { linesIn } from './out.ts';
import type { TypeName } from './patterns.ts';
import { bare } from './words.ts';
import type { Recognised } from './recognised.ts';

type Said = Pick<Recognised, 'loai' | 'loaiWhy'>;

const said = (vi: string, en: string): Bilingual => ({ vi, en });

/** What kind of document the components make. */
export function loaiOf(type: TypeName | undefined, name: string | undefined, out: readonly Out[]): Said {
  const roles = new Map(linesIn(out).map((one) => [one.role, one.line]));
  if (type?.loai !== undefined) return type.exact ? { loai: type.loai } : { loai: type.loai, loaiWhy: said(`tên loại «${name}» được xét như ${nameOf(type.loai)}`, `the type name “${name}” is judged as ${nameOf(type.loai)}`) };
  if (type !== undefined) return { loaiWhy: said(`«${name}» không có trong 29 loại của Điều 7`, `“${name}” is none of the 29 types of Điều 7`) };
  const symbol = roles.get('so-ky-hieu')?.text ?? '';
  if (roles.has('trich-yeu-cong-van')) return { loai: 'cong-van' };
  const coded = codeIn(symbol);
  if (coded !== undefined) return { loai: coded, loaiWhy: said(`không thấy tên loại; theo ký hiệu «${symbol}»`, `no type name was found; by the symbol “${symbol}”`) };
  if (roles.has('kinh-gui') && (roles.has('so-ky-hieu') || roles.has('quoc-hieu'))) return { loai: 'cong-van', loaiWhy: said('không có tên loại và trích yếu, có Kính gửi', 'there is no type name and no subject, but Kính gửi') };
  return { loaiWhy: said('không thấy tên loại hay trích yếu', 'neither type name nor subject was found') };
}

const nameOf = (loai: NonNullable<TypeName['loai']>): string => (loai === 'de-cuong-bao-cao' ? 'đề cương báo cáo' : LOAI[loai].ten);

/** The type whose code a symbol begins with. */
function codeIn(symbol: string): (typeof LOAI_SLUGS)[number] | undefined {
  const code = /\/\s*([A-Za-zĐđ]{2,4})\s*-/u.exec(symbol)?.[1];
  return code === undefined ? undefined : LOAI_SLUGS.find((slug) => bare(LOAI[slug].code ?? '') === bare(code));
}
