import { CLAIMS_STYLE } from './style-claims.ts';
import { EVIDENCE_STYLE } from './style-evidence.ts';
import { PALETTE_STYLE } from './palette.ts';

const BASE = `
*,*::before,*::after{box-sizing:border-box}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,blockquote{margin:0}
ul,ol{padding:0;list-style:none}
a{color:var(--link);text-underline-offset:.15em}
q{quotes:"“" "”" "‘" "’"}
code{font:.85em ui-monospace,"Liberation Mono",monospace}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
summary{cursor:pointer;min-height:24px}
summary::marker{color:var(--edge)}
:not(mark)[tabindex="-1"]:focus{outline:none}
.no{color:var(--soft);font-variant-numeric:tabular-nums}
small{font-size:.82rem;color:var(--soft)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:3}
.top{padding:1.5rem clamp(1rem,3vw,2.5rem) 1rem;max-width:100rem;margin:auto}
.top h1{font:600 clamp(1.6rem,4.5vw,2.6rem)/1.15 "Iowan Old Style",Charter,Palatino,"Liberation Serif",Georgia,serif;letter-spacing:-.01em;text-wrap:balance}
.top h1 span{white-space:nowrap}
.top h1 .loud{color:var(--alarm)}
.brand{font-size:.85rem;letter-spacing:.04em;color:var(--soft);margin-bottom:.3rem}
.short{margin-top:.5rem;font-size:1.05rem}
.span{color:var(--soft);font-size:.9rem;margin-top:.15rem}
.bar{position:sticky;top:0;z-index:2;background:var(--paper);border-block:1px solid var(--line)}
.bar div{display:flex;align-items:center;gap:.1rem 1.2rem;max-width:100rem;margin:auto;padding:.15rem clamp(1rem,3vw,2.5rem);overflow-x:auto;scrollbar-width:none}
.bar a{color:var(--ink);text-decoration:none;padding:.55rem 0;white-space:nowrap;font-size:.92rem}
.bar a:hover{text-decoration:underline}
.bar button{margin-left:auto;white-space:nowrap}
button,input{font:inherit;font-size:.92rem;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:5px;padding:.3rem .7rem;min-height:2rem}
button{cursor:pointer}
main{max-width:100rem;margin:auto;padding:0 clamp(1rem,3vw,2.5rem) 4rem}
main>section,.findings>section{padding-top:1.6rem}
h2{font:600 1.35rem/1.2 "Iowan Old Style",Charter,Palatino,"Liberation Serif",Georgia,serif;margin-bottom:.6rem}
h3{font-size:1rem}
h4{font-size:.88rem;color:var(--soft);margin:.9rem 0 .3rem}
.hint,.empty,.legend,.key{color:var(--soft);font-size:.88rem}
#notes p{max-width:42rem;margin:.2rem 0 .8rem}
.problems li{padding:.5rem 0;border-top:1px solid var(--line)}
@media (min-width:72rem){
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(22rem,33rem);grid-template-rows:auto 1fr;column-gap:2.5rem}
.findings{grid-column:1}
#reports{grid-column:2;grid-row:1/span 2;position:sticky;top:3.1rem;align-self:start;height:calc(100vh - 3.1rem);overflow:auto;padding:1.6rem 0 2rem 1.5rem;border-left:1px solid var(--line);scroll-padding-top:1rem}
}
@media (prefers-reduced-motion:no-preference){html,#reports,.column{scroll-behavior:smooth}}
`;

const PRINT = `
@media print{
:root,:root[data-theme]{color-scheme:light}
body{font-size:10pt;background:none}
.bar,.filter,.skip{display:none}
main{display:block}
#reports{height:auto;position:static;overflow:visible;border:0;padding:0}
.claim,.reader{content-visibility:visible}
.claim,.conflict,.statement,.pairs>li{break-inside:avoid}
h2,h3,h4{break-after:avoid}
details.origins::details-content,details.origin::details-content{content-visibility:visible;display:block;height:auto}
.column,.lineage{max-height:none;overflow:visible}
.lineage svg{max-width:100%;height:auto}
mark{background:none;text-decoration:underline;text-decoration-thickness:1px}
a{color:inherit}
}
@media (forced-colors:active){.capsule,.may,.capsule i,.mark{border-color:CanvasText}.capsule i{background:CanvasText}}
`;

/** The page's one style sheet. */
export const STYLE = PALETTE_STYLE + BASE + CLAIMS_STYLE + EVIDENCE_STYLE + PRINT;
