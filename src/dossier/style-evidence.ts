/** Lineage pictures, two reports side by side, and the reports themselves. */
export const EVIDENCE_STYLE = `
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.2rem 0 .4rem}
.key svg{vertical-align:middle}
.family,#lineage>article{border-top:1px solid var(--line);padding:1rem 0}
.lineage{overflow:auto;max-height:34rem;margin:.5rem 0;padding:4px}
.lineage svg{display:block}
.lineage text,.lineage tspan{font:12px system-ui,"Liberation Sans",sans-serif;fill:var(--soft);unicode-bidi:plaintext}
.lineage .name{font-size:13px;font-weight:600;fill:var(--ink)}
.lineage a text,.lineage text a{fill:var(--link)}
.lineage a{fill:var(--link)}
.node rect{fill:var(--panel);stroke:var(--edge)}
.node.outside rect{fill:none;stroke-dasharray:4 3}
.node.other-family rect{fill:none}
.edge path{fill:none;stroke:var(--edge);stroke-width:1.5}
.edge.wording path{stroke:var(--link);stroke-width:2.5}
.edge.sharing path{stroke-width:1}
.edge.unknown path{stroke-dasharray:6 4}
.edge .head,.edge.wording .head{fill:var(--edge);stroke:none}
.edge.wording .head{fill:var(--link)}
.members li,.pairs>li{padding:.15rem 0;font-size:.94rem}
.members{columns:2 16rem}
.pair>summary small{display:block;margin-left:1.1rem}
.pair[open]{background:var(--panel);padding:.5rem .7rem;margin:.3rem 0}
.evidence{font-size:.9rem;color:var(--ink);margin:.3rem 0}
.both{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.8rem;margin-top:.5rem}
.column{background:var(--paper);border:1px solid var(--line);padding:.7rem .8rem;max-height:70vh;overflow:auto}
.whose{font-weight:600;font-size:.92rem;margin-bottom:.4rem}
.text{white-space:pre-wrap;font:.98rem/1.55 "Iowan Old Style",Charter,Palatino,"Liberation Serif",Georgia,serif}
.left-out{color:var(--soft);font:.82rem system-ui,sans-serif}
mark{background:var(--mark);color:inherit;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.lone{background:none;text-decoration:underline dotted var(--edge);text-underline-offset:.2em}
mark i.changed{font-style:normal;text-decoration:underline wavy var(--edge) 1px;text-underline-offset:.2em}
mark i.figure{font-weight:600}
mark i.form{text-decoration-style:dotted}
mark.d2{background:var(--markTwice)}
mark.d3{background:var(--markMore)}
:root:not(.scripted) mark:has(:target),mark.here,mark.lone.here{background:var(--here);outline:2px solid var(--edge)}
mark sup a{background:none}
sup{line-height:0;font:600 .72rem system-ui,sans-serif}
sup a{text-decoration:none;padding:.35rem 0 .35rem .12em}
.passage{display:inline-block;min-width:1.5em;margin-right:.25em;padding:0 .3em;border-radius:.8em;background:var(--link);color:var(--paper);font:600 .75rem/1.5 system-ui,sans-serif;text-align:center;text-decoration:none;white-space:normal}
#reports .hint{margin-bottom:.7rem}
.reader{border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 4rem;padding:.5rem 4px}
.reader[open]{contain-intrinsic-size:auto 40rem}
.reader>summary h3{display:inline;font-size:1rem}
.reader>summary .facts{display:block;margin-left:1.1rem}
.reader dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.05rem .8rem;font-size:.82rem;color:var(--soft);margin:.4rem 0 .8rem}
.reader dt{font-weight:600}
.reader dd{margin:0}
.part{margin:.5rem 0}
.part.headline p{font-size:1.25rem;line-height:1.3;font-weight:600}
.part.highlights,.part.caption{border-left:3px solid var(--line);padding-left:.7rem}
.part.aside{color:var(--soft);font-size:.92rem}
.part.comment,.part.boilerplate,.part.related,.part.none{background:repeating-linear-gradient(135deg,var(--panel) 0 8px,transparent 8px 12px) left/.5rem 100% no-repeat;padding-left:1.1rem}
.part .role{font:.78rem system-ui,sans-serif;letter-spacing:.02em;color:var(--soft)}
`;
