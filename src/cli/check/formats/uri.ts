import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file as a URI: relative to the folder of the run where its name is. */
export function uriOf(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  const uri = file.split(/[/\\]/).map(encodeURIComponent).join('/');
  return file === '' ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}
