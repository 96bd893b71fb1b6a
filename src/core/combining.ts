/** A letter and the marks after it that make one Vietnamese letter. */
const APART = /[A-Za-zĂăÂâÊêÔôƠơƯư][\u0300-\u0303\u0306\u0309\u031B\u0323\u0302]{1,3}/gu;

/** Letters of a text that are stored apart from their marks; none where all are composed (NFC). */
export const combiningIn = (text: string): readonly string[] => (text.normalize('NFC') === text ? [] : (text.match(APART) ?? []));
