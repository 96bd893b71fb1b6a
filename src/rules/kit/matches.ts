const NONE: readonly RegExpExecArray[] = [];

/** What `matchAll` gives, for a pattern of a module. `matchAll` copies the pattern before it looks: in most texts, which have no match, that takes longer than looking. */
export function matchesIn(text: string, form: RegExp): Iterable<RegExpExecArray> {
  form.lastIndex = 0;
  const first = form.exec(text);
  return first === null ? NONE : following(text, form, first);
}

/** The pattern may be asked elsewhere between two matches: its place is kept here. */
function* following(text: string, form: RegExp, first: RegExpExecArray): Iterable<RegExpExecArray> {
  for (let found: RegExpExecArray | null = first; found !== null; found = form.exec(text)) {
    const end = form.lastIndex;
    form.lastIndex = 0;
    yield found;
    form.lastIndex = found[0] === '' ? end + 1 : end;
  }
}
