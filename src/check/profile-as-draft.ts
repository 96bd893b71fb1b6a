import type { Finding } from '../core/finding.ts';
import { formatPath, type Path } from '../core/path.ts';
import type { DonVi } from '../domain/don-vi.ts';
import type { BanThaoCongVan } from '../domain/van-ban.ts';
import { valueAt } from '../rules/kit/fix.ts';

type StandIn = Pick<BanThaoCongVan, 'coQuan' | 'diaDanh' | 'ky'>;

/** What a profile may leave to its drafts. Two unlike answers: what is found under one alone is not the profile's fault. */
const STAND_INS: readonly StandIn[] = [
  { coQuan: { chuQuan: 'UBND tỉnh Ninh Bình', ten: 'Sở Khoa học và Công nghệ', vietTat: 'SKHCN' }, diaDanh: 'Ninh Bình', ky: { chucVu: 'Giám đốc', hoTen: 'Nguyễn Văn An' } },
  { coQuan: { ten: 'Ủy ban nhân dân thành phố Huế', vietTat: 'UBND' }, diaDanh: 'Huế', ky: { thayMat: 'Ủy ban nhân dân', chucVu: 'Chủ tịch', hoTen: 'Trần Thị Bình' } },
];

/** More signers or groups than any agency has; the others are not looked at. */
const MOST = 200;

/** Findings about the facts of a profile, as `judge` finds them in letters that use it; each once, by its path in the profile. */
export function findingsOfProfile(profile: DonVi, judge: (draft: BanThaoCongVan) => readonly Finding[]): readonly Finding[] {
  const [signers, groups] = [Object.keys(profile.nguoiKy ?? {}), Object.keys(profile.nhomNoiNhan ?? {})];
  const found = new Map<string, Finding>();
  // Groups are judged one by one: two that share a recipient need not meet in one letter.
  for (let i = 0; i < Math.min(MOST, Math.max(signers.length, groups.length, 1)); i++) {
    const names = { signer: signers[Math.min(i, signers.length - 1)], group: groups[Math.min(i, groups.length - 1)] };
    const [first, ...others] = standInsFor(profile).map((standIn) => keyed(judge(letter(profile, names, standIn)).flatMap((finding) => inProfile(finding, profile, names))));
    for (const [key, finding] of first ?? []) if (others.every((other) => other.has(key))) found.set(key, finding);
  }
  return [...found.values()];
}

interface Names {
  readonly signer: string | undefined;
  readonly group: string | undefined;
}

const standInsFor = ({ coQuan, diaDanh, nguoiKy }: DonVi): readonly StandIn[] =>
  coQuan !== undefined && diaDanh !== undefined && Object.keys(nguoiKy ?? {}).length > 0 ? STAND_INS.slice(0, 1) : STAND_INS;

const keyed = (findings: readonly Finding[]): ReadonlyMap<string, Finding> => new Map(findings.map((one) => [JSON.stringify([one.id, one.path, one.actual, one.message]), one]));

/** A letter with nothing wrong but what the profile brings. */
function letter({ coQuan, diaDanh, nguoiKy, nhomNoiNhan, lienHe, trinhBay }: DonVi, { signer, group }: Names, standIn: StandIn): BanThaoCongVan {
  return {
    loai: 'cong-van',
    coQuan: coQuan ?? standIn.coQuan,
    diaDanh: diaDanh ?? standIn.diaDanh,
    trichYeu: 'góp ý dự thảo Quy chế văn thư, lưu trữ',
    kinhGui: 'Các cơ quan liên quan',
    noiDung: ['Đề nghị các cơ quan góp ý dự thảo Quy chế văn thư, lưu trữ.'],
    ky: (signer === undefined ? undefined : nguoiKy?.[signer]) ?? standIn.ky,
    noiNhan: (group === undefined ? undefined : nhomNoiNhan?.[group]) ?? [],
    ...(lienHe === undefined ? {} : { lienHe }),
    ...(trinhBay === undefined ? {} : { trinhBay }),
  };
}

/** A finding with its paths in the profile; nothing where it is, even in part, about what the profile does not say. */
function inProfile(finding: Finding, profile: DonVi, names: Names): Finding[] {
  const { fix = [], related = [], ...rest } = finding;
  const places = new Map([finding, ...fix, ...related].map(({ path }) => [formatPath(path), pathInProfile(path, profile, names)]));
  const at = (path: Path): Path => places.get(formatPath(path)) ?? [];
  if ([...places.values()].includes(undefined)) return [];
  const moved = <T extends { readonly path: Path }>(one: T): T => ({ ...one, path: at(one.path) });
  const [from, to] = [formatPath(finding.path), formatPath(at(finding.path))];
  const message = { vi: finding.message.vi.replace(`«${from}»`, () => `«${to}»`), en: finding.message.en.replace(`“${from}”`, () => `“${to}”`) };
  return [{ ...rest, message, path: at(finding.path), ...(related.length === 0 ? {} : { related: related.map(moved) }), ...(fix.length === 0 ? {} : { fix: fix.map(moved) }) }];
}

function pathInProfile([part, ...rest]: Path, profile: DonVi, { signer, group }: Names): Path | undefined {
  const path = part === 'ky' ? ['nguoiKy', signer ?? '', ...rest] : part === 'noiNhan' ? ['nhomNoiNhan', group ?? '', ...rest] : [part ?? '', ...rest];
  // A list as a whole is what a draft makes of it.
  return (part === 'noiNhan' && rest.length === 0) || valueAt(profile, path) === undefined ? undefined : path;
}
