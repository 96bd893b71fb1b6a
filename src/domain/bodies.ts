import type { Path } from '../core/path.ts';
import type { DanhSo, Khoi } from './parts/noi-dung.ts';
import type { VanBan } from './van-ban.ts';

/** A body of a draft, how it is numbered, and where it stands. */
export interface Body {
  readonly blocks: readonly Khoi[];
  readonly scheme: DanhSo;
  readonly path: Path;
}

/** Bodies of a draft: its own, those of its annexes and of its attached sheets. */
export function bodiesOf(draft: VanBan): readonly Body[] {
  const own = bodyOf(draft, []);
  if (draft.loai === 'de-cuong-bao-cao') return [own];
  const annexes = (draft.phuLuc ?? []).map((annex, i) => bodyOf(annex, ['phuLuc', i]));
  return [own, ...annexes, ...(draft.kemTheo ?? []).map(({ vanBan }, i) => bodyOf(vanBan, ['kemTheo', i, 'vanBan']))];
}

const bodyOf = ({ noiDung, danhSo }: { readonly noiDung: readonly Khoi[]; readonly danhSo?: DanhSo | undefined }, path: Path): Body => ({ blocks: noiDung, scheme: danhSo ?? 'muc-khoan', path: [...path, 'noiDung'] });
