export { assignQuotes } from './assign-quotes.ts';
export { type QuotedTokens, type Quotes, quotesOf } from './quoted-tokens.ts';
