/** Claims with their pictures, origins and statements, and conflicts with their sides. */
export const CLAIMS_STYLE = `
.heading{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.3rem 1rem}
.filter[hidden]{display:none}
.filter{display:contents}
.heading label,#found{font-size:.9rem}
#found:empty{display:none}
.heading h2{flex:1 0 auto}
::placeholder{color:var(--soft);opacity:1}
.filter input[type=search]{width:11rem;max-width:60vw}
.filter input[type=checkbox]{min-height:0;width:1.1rem;height:1.1rem;vertical-align:-.2rem;accent-color:var(--link)}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin-bottom:.4rem}
.claims{border-bottom:1px solid var(--line)}
.claim{border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 9rem;padding:1rem 4px}
.claim[hidden]{display:none}
.claim article{display:grid;grid-template-columns:5.2rem minmax(0,1fr);gap:0 1rem}
.score{display:flex;flex-direction:column;align-items:flex-end;text-align:right;max-width:5.2rem;color:var(--soft);font-size:.78rem;line-height:1.2;padding-top:.05rem}
.score b{font:600 2rem/1 "Iowan Old Style",Charter,Palatino,"Liberation Serif",Georgia,serif;color:var(--ink);font-variant-numeric:lining-nums tabular-nums;white-space:nowrap}
.score.several b{color:var(--link)}
.score.none b{color:var(--soft)}
.claim h3{font:400 1.16rem/1.42 "Iowan Old Style",Charter,Palatino,"Liberation Serif",Georgia,serif;max-width:44rem;text-wrap:pretty}
.claim .rank{font:.8rem system-ui,sans-serif;color:var(--soft);margin-right:.15rem;font-variant-numeric:tabular-nums}
.claim:target,.conflict:target{background:var(--wash);box-shadow:0 0 0 .6rem var(--wash)}
.count{margin-top:.35rem;font-size:.94rem;line-height:1.75}
.count .picture{margin-right:.45rem}
.count .mark{margin-left:.35rem;line-height:1.5}
.why{color:var(--soft);font-size:.9rem}
.denied{color:var(--alarm)}
.mark{display:inline-block;font-size:.8rem;font-weight:600;padding:.1rem .5rem;border:1px solid var(--edge);border-radius:1rem;color:var(--ink);text-decoration:none;white-space:nowrap}
.mark.loud{color:var(--alarm);background:var(--alarmWash);border-color:var(--alarm)}
a.mark:hover{text-decoration:underline}
.picture{display:inline-flex;flex-wrap:wrap;gap:5px;align-items:center;vertical-align:middle;max-width:100%}
.picture:empty{display:none}
.capsule{display:inline-flex;flex-wrap:wrap;gap:3px;align-items:center;padding:3px 4px;border:1.5px solid var(--link);border-radius:9px;background:var(--wash)}
.capsule i{width:8px;height:8px;border-radius:50%;background:var(--link);border:1px solid var(--link)}
.capsule b{font-size:.72rem;line-height:8px;color:var(--ink)}
.capsule.hollow{border-style:dotted;border-color:var(--edge);background:none}
.capsule.hollow i{background:none;border-color:var(--edge)}
.may{display:inline-flex;flex-wrap:wrap;gap:4px;padding:3px;border:1.5px dashed var(--edge);border-radius:12px}
details.origins{margin-top:.35rem}
details.origins>summary,details.origin>summary{padding:.15rem 0}
details.origins>summary{color:var(--link);font-size:.92rem;width:fit-content}
details.origins>summary:hover{text-decoration:underline}
.origin-list>li{border-left:3px solid var(--line);padding:.25rem 0 .35rem .9rem;margin-top:.35rem}
.origin .kind{color:var(--soft);font-size:.88rem;margin-left:.3rem}
.maybe{font-size:.9rem;border-left:3px dashed var(--edge);padding-left:.6rem;margin:.3rem 0}
.reasons{font-size:.88rem;color:var(--soft);margin:.2rem 0 .3rem;padding-left:1.1rem;list-style:disc}
.more>summary{color:var(--soft);font-size:.88rem}
.statement{padding:.5rem 0}
.statement+.statement{border-top:1px dotted var(--line)}
.statement blockquote{font:1.02rem/1.45 "Iowan Old Style",Charter,Palatino,"Liberation Serif",Georgia,serif;padding-left:.7rem;border-left:3px solid var(--link)}
.statement.denies blockquote{border-left-color:var(--alarm)}
.statement.questions blockquote{border-left-style:dotted}
.where{margin-top:.3rem;font-size:.9rem;line-height:1.65}
.from,.where .own{color:var(--soft)}
.facts{font-size:.88rem;color:var(--soft)}
.relation,.stance{border:1px solid var(--edge);border-radius:3px;padding:0 .35rem;color:var(--ink);font-size:.82rem}
.statement.denies .relation{border-color:var(--alarm);color:var(--alarm)}
.further>summary{padding:.7rem 0;color:var(--link)}
.conflict{border-top:1px solid var(--line);padding:1rem 4px}
.conflict h3{line-height:1.5}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.8rem;margin:.6rem 0}
.side{background:var(--panel);border-top:3px solid var(--edge);padding:.6rem .8rem}
.conflict.conflict .side{border-top-color:var(--alarm)}
.side .value{font:600 1.15rem/1.3 "Iowan Old Style",Charter,Palatino,"Liberation Serif",Georgia,serif}
.side li{margin-top:.4rem;font-size:.9rem}
.side li a{display:inline-block;padding:0 .15rem}
@media (max-width:34rem){
.filter input[type=search]{width:9.5rem}
.legend{gap:.1rem 1rem;font-size:.82rem}
.claim article{grid-template-columns:minmax(2.6rem,auto) minmax(0,1fr);gap:0 .8rem}
.say{display:contents}
.say>*{grid-column:2}
.say>details{grid-column:1/-1}
.score{grid-row:1/span 2}
.score b{font-size:1.5rem}
.score span{font-size:.72rem}
.claim h3{font-size:1.08rem}
}
`;
