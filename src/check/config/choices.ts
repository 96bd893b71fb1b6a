/** Formats in which `vanban check` reports. */
export const REPORT_FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
/** From which weight on findings fail a check. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];
