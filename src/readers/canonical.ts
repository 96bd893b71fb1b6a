import type { Path } from '../core/path.ts';
import type { DanhSo, Khoi } from '../domain/parts/noi-dung.ts';
import type { BanThao, BanThaoDeCuong, BanThaoVanBanKhac, DeCuongBaoCao, KemTheo, PhuLuc, VanBan } from '../domain/van-ban.ts';
import type { Context } from './context.ts';
import { readBody } from './markdown/body.ts';
import type { RawDraft } from './source/read.ts';

type Body = (value: string | readonly Khoi[], scheme: DanhSo | undefined, path: Path) => readonly Khoi[];

/** A valid draft with every Markdown body as blocks. */
export function canonical(draft: BanThao | BanThaoVanBanKhac, raw: RawDraft, ctx: Context): VanBan {
  const body: Body = (value, scheme, path) => {
    if (typeof value !== 'string') return value;
    return readBody(value, { scheme: scheme ?? 'muc-khoan', path, start: raw.textStart?.(path) }, ctx);
  };
  if (draft.loai === 'de-cuong-bao-cao') return sheet(draft, body, []);
  const { theo: _theo, phuLuc, kemTheo, noiDung, ...rest } = draft;
  const whole = {
    ...rest,
    noiDung: body(noiDung, draft.danhSo, ['noiDung']),
    ...(phuLuc === undefined ? {} : { phuLuc: phuLuc.map((p, i): PhuLuc => ({ ...p, noiDung: body(p.noiDung, p.danhSo, ['phuLuc', i, 'noiDung']) })) }),
    ...(kemTheo === undefined ? {} : { kemTheo: kemTheo.flatMap((k, i) => attached(k, draft.trinhBay, body, i)) }),
  };
  return whole as VanBan; // spreading a union loses the pairing of loai with its own fields
}

function sheet({ theo: _theo, ...draft }: BanThaoDeCuong, body: Body, path: Path): DeCuongBaoCao {
  return { ...draft, noiDung: body(draft.noiDung, draft.danhSo, [...path, 'noiDung']) };
}

type Attached = NonNullable<Exclude<BanThao, BanThaoDeCuong>['kemTheo']>[number];

/** A sheet looks like the document it belongs to where it says nothing else. After expansion every sheet is there, or a finding says why not. */
function attached({ vanBan, dang }: Attached, outer: BanThaoDeCuong['trinhBay'], body: Body, index: number): KemTheo[] {
  if (vanBan === undefined) return [];
  const made = sheet(vanBan, body, ['kemTheo', index, 'vanBan']);
  const trinhBay = { ...outer, ...made.trinhBay };
  return [{ vanBan: Object.keys(trinhBay).length === 0 ? made : { ...made, trinhBay }, dang: dang ?? 'to-kem-theo' }];
}
