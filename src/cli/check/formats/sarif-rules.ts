import type { ReportingDescriptor } from 'sarif';
import type { Lang } from '../../../core/text.ts';
import type { CheckTools } from '../../engine.ts';

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What SARIF says of a rule, or of a finding that is no rule's. */
export function descriptorOf(id: string, { RULES, READER_IDS, severityOf }: CheckTools, lang: Lang): ReportingDescriptor {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) {
    const own = READER_IDS.find((one) => one.id === id);
    const text = own?.title[lang] ?? id;
    return { id, shortDescription: { text }, fullDescription: { text }, help: { text: `vanban explain ${id}` }, defaultConfiguration: { level: LEVEL[own?.severity ?? 'warning'] } };
  }
  return {
    id,
    name: id,
    shortDescription: { text: rule.title[lang] },
    fullDescription: { text: rule.why[lang] },
    help: { text: [`${rule.title[lang]}.`, rule.why[lang], `(${rule.basis.ref})`, `vanban explain ${id}`].join('\n') },
    defaultConfiguration: { level: LEVEL[severityOf(rule, {}, 'issued')] },
    properties: { clause: rule.basis.ref, force: rule.basis.force, tags: [id.slice(0, id.indexOf('/'))] },
  };
}
