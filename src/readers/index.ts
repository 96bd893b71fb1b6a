export { parse, type ParseOptions, type ParseResult } from './parse.ts';
export { type Positions } from './positions.ts';
export { type Load } from './context.ts';
