import type { PartKind } from '../model/index.ts';
import type { PageNode } from './page-dom.ts';

const COMMENTS =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-?(?:list|body|text|content|thread|area|section|wrap)|kommentare?|commentaires?|comentarios|disqus\w*|dsq|livefyre|respond|replies|leserbriefe|leserkommentare|trackbacks?|pingbacks?|fb-comments|user-?comments?|reader-?comments?)(?:$|[\s_-])/i;
const NOT_COMMENTS =
  /comments?[-_]?(?:open|closed|count|link|number|off|on|enabled|disabled|icon|bubble)|(?:no|has|with)[-_]comments?/i;
const RELATED =
  /related|recommend|also-?(?:read|like)|more-(?:stories|news|from|on)|morestories|read-?more|readmore|trending|popular|most-?(?:read|viewed)|outbrain|taboola|aehnliche|verwandte|similar|crosslink|latest-?(?:news|posts)|recent-?posts|next-?(?:post|article)|prev-?(?:post|article)|post-?navigation|nav-(?:single|links|below|above|next|previous)/i;
const BOILERPLATE =
  /share|sharing|sociable|social|newsletter|subscri|cookie|consent|(?:^|[\s_-])(?:nav|menu|navi|navigation|navbar)(?:$|[\s_-])|breadcrumb|footer|sidebar|widget|advert|(?:^|[\s_-])ads?(?:$|[\s_-])|banner|promo|sponsor|print|toolbar|login|signup|sign-up|masthead|pagination|pager|post-?meta|entry-?meta|postmeta|meta-?data|tag-?(?:list|links|cloud)|(?:^|[\s_-])tags(?:$|[\s_-])|flattr|author-?(?:box|bio|info)|donat|skip-?link|screen-reader|like-?button|syndication|copyright|impressum|disclaimer|(?:^|[\s_-])(?:toc|rating|ratings|vote|bookmark\w*|search\w*)(?:$|[\s_-])/i;
const WHOLE = new Set(['html', 'body', 'main']);
const FURNITURE = new Set(['nav', 'footer', 'form', 'button', 'aside', 'select', 'label', 'menu']);

/** What the name, class and id of an element say that it holds, when it is not the article; else null. */
export function hintOf(element: PageNode): PartKind | null {
  const name = element.localName ?? '';
  if (WHOLE.has(name)) return null;
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400);
  if (COMMENTS.test(marks) && !NOT_COMMENTS.test(marks)) return 'comment';
  if (name === 'article' || isDeclared(element)) return null;
  if (RELATED.test(marks)) return 'related';
  return BOILERPLATE.test(marks) || FURNITURE.has(name) ? 'boilerplate' : null;
}

/** What the page declares as its article is no furniture, whatever its class says. */
function isDeclared(element: PageNode): boolean {
  return /article|content|story|post|body/i.test(element.getAttribute('itemprop') ?? '');
}
