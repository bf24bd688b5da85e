import type { PartKind } from '../model/index.ts';
import { outletNamed } from '../outlets/index.ts';

const SHORT = 240;

const COMMENT_HEADING =
  /^(?:\d[\d,]* )?(?:(?:readers?['’]?s?['’]?|user|view|show|hide|see|add|post|leave|write|join|top|all|most recent) )?(?:the |a |your |all |\d+ )?(?:comments?(?: section)?|leave a reply|join the conversation|join the discussion|responses)(?: ?\(\d+\)| \d+)?[:.]?$/i;

const RELATED_HEADING =
  /^(?:related(?: (?:articles?|stories|content|news|links?|topics|coverage|posts?|reading))?|more (?:on this(?: story)?|from .{2,40}|news|stories|coverage)|see also|read (?:more|next|also)|also read|recommended(?: for you)?|you (?:may|might) (?:also )?like|trending(?: now)?|most (?:read|popular|viewed)|editors?['’]? picks|top stories|latest (?:news|stories)|on the web|external links?)\s*:?$/i;

const RELATED_LINE =
  /^[\W_]*(?:related|read more|more|read next|also read|see also|see|watch|read|don['’]t miss|must read|recommended|related (?:article|story)s?|what to read next)\s*(?::|>>|»|\|)\s*\S/i;

const BOILERPLATE = new RegExp(
  `^[\\W_]*(?:${[
    'sign up (?:here |now |today )?(?:for|to) (?:our|the|your|receive|get)',
    'subscribe (?:now|today|here|to)',
    'get (?:the|our|your) .{0,40}(?:newsletter|in your inbox|app)',
    'share (?:this|on|via|with|article|story)',
    'follow (?:us|me|the author|@|.{2,40} on (?:twitter|facebook|instagram|x))',
    'like us on facebook',
    'click here',
    'advertisement\\W*\\d*\\W*$',
    'article content\\W*$',
    '(?:your )?e-?mail address\\W*$',
    'sign (?:up|in)\\W*$',
    'read more at\\W*',
    'ads? by',
    'sponsored(?: content)?\\W*$',
    'story continues below',
    'article continues (?:below|after)',
    'continue reading',
    'scroll (?:down )?(?:to|for) ',
    'skip to ',
    'print(?: this)?(?: (?:article|page|story|email))?\\W*$',
    'e-?mail(?: this)?(?: (?:article|page|story|to a friend))?\\W*$',
    '(?:tweet|facebook|twitter|linkedin|whatsapp|pinterest|reddit|google\\+|copy link)\\W*$',
    'download (?:our|the) .{0,30}app',
    'tags?\\s*:',
    'topics?\\s*:',
    'filed under',
    'photos?\\s*:\\s*\\d+\\W*$',
    'loading\\W*$',
    'please (?:enable|log in|sign in|register)',
    'we use cookies|this (?:site|website) uses cookies',
    'by (?:signing up|subscribing|clicking)',
    'terms (?:of|and) (?:use|service|conditions)\\W*$',
    'privacy policy\\W*$',
    'contact us\\W*$',
    '(?:have|got) a (?:news )?(?:tip|story|question)\\b.{0,40}\\?',
    '(?:send us|email us)(?: your| a)? (?:news )?(?:tips?|stor|question|correction)',
    'support (?:our|independent|quality) journalism',
    'donate (?:now|today|to)',
    'become a (?:member|subscriber|supporter)',
    'back to top',
    'listen to (?:this )?article',
    '\\d+ (?:min|minute)s? read',
    'font size|text size',
    'do not (?:reply|sell)',
    'view (?:all|full|gallery|slideshow|in browser)',
    'the views expressed|opinions expressed',
  ].join('|')})`,
  'i',
);

const CAPTION =
  /^[\W_]*(?:file(?: photo)?\s*[-–—?:\ufffd]|(?:file )?(?:photo|photograph|image|picture|caption|map|graphic|video|illustration)\s*(?:\d+ of \d+\s*)?[:|]|in this .{0,40}\b(?:photo|photograph|image|frame grab)\b|[^.]{0,80}\bpictured?\b.{0,40}\bin this\b)/i;
const PHOTO_CREDIT_END =
  /(?:\([^()]{0,40}photos?[^()]{0,60}\)|photo by [^.\n]{2,60}|photograph(?:er)?\s*:\s*[^.\n]{2,40}|\/\s?(?:getty images?|reuters|afp|ap|epa|corbis|shutterstock|file)|\[[^\]]{0,60}(?:reuters|afp|ap photo|getty|epa)[^\]]{0,30}\])\W*$/i;
const PHOTO_CREDIT =
  /^[\W_]*(?:photos?|photograph|image|picture|pic|video)s?(?: credits?)?\s*(?::|by|courtesy|©|from)\s*/i;

/** Lines that are credits by how they begin. */
const CREDIT =
  /^[\W_]*(?:copyright\W*(?:\(c\)\W*)?(?:\d{4}|by\b|(?=the\b))|©|\(c\)\s*\d{4}|source\s*:\s*\S|credits?\s*:\s*\S|via\s*:|h\/t\b|hat tip\b|agenc(?:y|ies)\W*$|(?:from|staff|wire) (?:wire|agency|news|staff) (?:reports?|services?|and)\b|(?:news|wire) (?:agencies|services|reports)\W*$|(?:first|originally) (?:published|appeared|posted)\b|(?:this|the) (?:article|story|report|post|piece|column|content|item|feature|version)\b.{0,40}\b(?:(?:first|originally) (?:published|appeared|posted|ran)|republished|reprinted|syndicated|(?:provided|produced|distributed) by|published (?:by|in) arrangement|has not been edited))/iu;
/** Work that somebody is credited with, unless the line goes on as a sentence. */
const WORK =
  /^[\W_]*(?:(?:additional |extra |with )?(?:reporting|writing|research|editing|production|graphics?|compiled|edited|written|reported|translat(?:ion|ed)) (?:and \w+ )?(?:by|from|in)\b|with (?:files?|assistance|reports?|reporting|inputs?|contributions?|agency|material|information|additional)\b.{0,20}\b(?:from|by)\b|with agenc)/i;
const CONTRIBUTED =
  /\bcontributed (?:reporting )?(?:to|for) (?:this|the) (?:report|story|article|piece|post)\b|\b(?:writers?|reporters?|correspondents?|staff|editors?|journalists?)\b.{3,120}\bcontributed(?: (?:to|from)\b.{0,60})?\W*$/i;
const RIGHTS = /\ball rights reserved\b|\bmay not be (?:published|reproduced|reprinted|redistributed)\b/i;

const BYLINE =
  /^[\W_]*(?:(?:posted |written |story |words |report |reported |published )?by:?\s+|from\s+(?=\p{Lu}.{0,50}\bin\s+\p{Lu}))/iu;
const GOES_ON =
  /\b(?:said|says?|was|were|is|are|has|have|had|will|would|can|could|shows?|showed|found|finds|rose|fell|began|may|must|did|does)\b/u;
const BYLINE_STOP = /[.!?]["”’)]?\s+\p{Lu}\p{Ll}+ \p{Ll}/u;
const CALENDAR =
  /^(?:the|this|that|then|now|an?|mon|tues|wednes|thurs|fri|satur|sun|january|february|march|april|may|june|july|august|september|october|november|december|contrast|law|comparison)(?:day)?\b/i;

const SECTION =
  /^(?:comment|opinions?|analysis|news|world|politics|business|sports?|editorial|exclusive|breaking(?: news)?|live|features?|local(?: news)?|national|letters|column|video|international|home)$/i;

/** Whether the line above a headline only names the section of the paper. */
export function isSectionLabel(line: string): boolean {
  return line.length < 30 && SECTION.test(line);
}

/** Whether the line begins the readers' comments. */
export function isCommentHeading(line: string): boolean {
  return line.length < 60 && COMMENT_HEADING.test(line);
}

/** Whether the line begins a list of links to other stories. */
export function isRelatedHeading(line: string): boolean {
  return line.length < 60 && RELATED_HEADING.test(line);
}

/** Whether the line names who wrote the report. */
export function isByline(line: string): boolean {
  if (line.length > 200 || !BYLINE.test(line)) return false;
  const rest = line.replace(BYLINE, '');
  if (
    !/^[\p{Lu}@]/u.test(rest) ||
    (CALENDAR.test(rest) && !/^the \p{Lu}/iu.test(rest)) ||
    GOES_ON.test(rest) ||
    BYLINE_STOP.test(rest)
  )
    return false;
  return !/[.!?]$/.test(rest) || rest.split(' ').length <= 8;
}

/** Whether the line holds nothing but an outlet's name: "Reuters", "(AFP)", "— AP", "The-CNN-Wire". */
export function isBareCredit(line: string): boolean {
  if (line.length > 70) return false;
  const bareLine = line.replace(/^[\W_]+|[\W_]+$/gu, '');
  if (/^the-?[\p{Lu}-]{2,10}-?wire$/iu.test(bareLine)) return true;
  const parts = bareLine.split(/\s*(?:[,;|/&]|\band\b|\bwith\b)\s*/).filter((part) => part !== '');
  return parts.length > 0 && parts.length < 5 && parts.every((part) => isCreditName(part));
}

function isCreditName(words: string): boolean {
  if (/^(?:agencies|agency|wires?|staff|inputs|additional reporting|news agencies|\d{4})$/i.test(words))
    return true;
  return /^\p{Lu}|^dpa/u.test(words) && outletNamed(words) !== null;
}

/** Whether the line credits a photograph. */
function isPhotoCredit(line: string): boolean {
  return (
    line.length < 120 &&
    PHOTO_CREDIT.test(line) &&
    !GOES_ON.test(line) &&
    !/[.!?]\s+\p{Lu}\p{Ll}+ /u.test(line)
  );
}

/** The kind of a line by its words alone; null when nothing tells. */
export function lineKind(line: string): PartKind | null {
  if (RELATED_LINE.test(line) && line.length < SHORT) return 'related';
  if (isPhotoCredit(line)) return 'credit';
  if (isCaption(line)) return 'caption';
  if (isCredit(line)) return 'credit';
  return (line.length < SHORT && BOILERPLATE.test(line)) || isEmptyTalk(line) ? 'boilerplate' : null;
}

/** A line without words of its own: rules, marks, a bare address. */
function isEmptyTalk(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  return line.length < 2000 && /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w.-]+$/i.test(line);
}

function isCaption(line: string): boolean {
  const start = line.slice(0, 160);
  return line.length < 600 && (CAPTION.test(start) || PHOTO_CREDIT_END.test(line.slice(-100)));
}

function isCredit(line: string): boolean {
  if (line.length > 400) return false;
  if (CREDIT.test(line) || RIGHTS.test(line)) return true;
  if (WORK.test(line)) return /\bediting by\b/i.test(line) || !GOES_ON.test(line);
  return CONTRIBUTED.test(line) && !SENTENCE_BREAK.test(line.replace(ABBREVIATION, '$1'));
}

/** Several sentences are more than a credit. */
const SENTENCE_BREAK = /[.!?]["”’)]?\s+\p{Lu}.*[.!?]["”’)]?\s+\p{Lu}/u;
const ABBREVIATION = /\b(\p{Lu}|Mr|Mrs|Ms|Dr|Jr|Sr|St)\./gu;
