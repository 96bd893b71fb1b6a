import { congVan, keHoach, type VanBan } from 'vanban';
import { type Content, LETTER, PLAN } from './content.ts';

const common = ({ parent, agency, place, subject, recipients, post, signer }: Content) => ({
  coQuan: { chuQuan: parent, ten: agency, vietTat: 'SNV' }, diaDanh: place, ngay: '2026-01-09', trichYeu: subject,
  ky: { chucVu: post, hoTen: signer }, noiNhan: [...recipients], luu: { donVi: ['VTLT'] },
});

/** The letter as a draft. */
export const letter = (): VanBan =>
  congVan({ ...common(LETTER), so: 15, donViSoan: 'VTLT', kinhGui: [...LETTER.addressees], noiDung: LETTER.parts.flatMap((part) => [...part.paragraphs]) });

/** The plan as a draft: I., 1. */
export const plan = (): VanBan =>
  keHoach({
    ...common(PLAN), so: 148,
    noiDung: PLAN.parts.map(({ heading, paragraphs }) => ({
      cap: 'muc', tieuDe: heading ?? '', noiDung: paragraphs.map((doan) => ({ cap: 'khoan', doan })),
    })),
  });
