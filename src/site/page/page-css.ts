/** The looks of the page: from a narrow telephone to a wide screen, and on paper. Text has a contrast of 4.5:1 or more. */
export const PAGE_CSS = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{color-scheme:light;font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1c2430;background:#f3f4f6}
body{margin:0 auto;max-width:72rem;padding:0 1rem 3rem}
h1,h2,h3,p,ul{margin:0;padding:0}
h1{font-size:1.6rem;line-height:1.25}
h2{font-size:1.1rem;line-height:1.4;overflow-wrap:anywhere}
h3{font-size:.95rem;line-height:1.35}
a{color:#1d4f91}
header{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;align-items:end;padding:1.75rem 0 1.25rem}
header p{color:#4a5568}
.actions{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
button,.archive{font:inherit;padding:.4rem .8rem;border:1px solid #8a94a6;border-radius:.35rem;background:#fff;color:#1c2430;text-decoration:none;cursor:pointer}
.archive{border-color:#1d4f91;background:#1d4f91;color:#fff}
button:hover{background:#e8ecf2}
.archive:hover{background:#163d70}
:focus-visible{outline:3px solid #c2410c;outline-offset:2px}
form{display:grid;grid-template-columns:repeat(3,1fr);gap:.75rem 1rem;padding:1rem;border:1px solid #d5dae2;border-radius:.5rem;background:#fff}
label{display:block;min-width:0}
label span{display:block;font-size:.85rem;color:#4a5568}
.wide,.found{grid-column:1/-1}
input,select{width:100%;font:inherit;padding:.45rem .6rem;border:1px solid #8a94a6;border-radius:.35rem;background:#fff;color:inherit}
.found{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;align-items:center;min-height:2.4rem;color:#4a5568}
.empty{padding:3rem 1rem;text-align:center;color:#4a5568}
.meeting{margin-top:1rem;padding:1rem;border:1px solid #d5dae2;border-radius:.5rem;background:#fff;content-visibility:auto;contain-intrinsic-size:auto 24rem}
.about{display:flex;flex-wrap:wrap;gap:0 .75rem;margin:.15rem 0 .9rem;color:#4a5568;font-size:.9rem}
.about>:not(:last-child)::after{content:"·";margin-left:.75rem}
.documents{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:1rem;list-style:none}
.document{display:flex;flex-direction:column;gap:.25rem;min-width:0}
.picture{display:block;align-self:start;line-height:0;border:1px solid #c9d0da;background:#fff;box-shadow:0 1px 3px #1c243022}
.picture:hover{border-color:#1d4f91}
.facts{display:flex;flex-wrap:wrap;gap:0 .6rem;font-size:.85rem;color:#4a5568}
.warned{color:#9a3412}
.files{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:auto}
.file{padding:.25rem .55rem;border:1px solid #8a94a6;border-radius:.35rem;text-decoration:none;font-size:.85rem;white-space:nowrap}
.file:hover{background:#e8eef7}
.file span{color:#4a5568}
@media (max-width:40rem){form{grid-template-columns:1fr}h1{font-size:1.35rem}.documents{grid-template-columns:1fr}}
@media print{form,.actions{display:none}.meeting{break-inside:avoid}}
`;
