const NONE: readonly RegExpExecArray[] = [];

/** What `matchAll` gives, for a pattern of a module. Most texts have no match, and `matchAll` copies the pattern before it looks: that takes longer than looking. */
export function matchesIn(text: string, form: RegExp): Iterable<RegExpExecArray> {
  form.lastIndex = 0;
  if (!form.test(text)) return NONE;
  form.lastIndex = 0;
  return text.matchAll(form);
}
