const FACES = [
  ['Tinos', 'tinos/regular', 'normal', 'normal'],
  ['Tinos', 'tinos/bold', 'bold', 'normal'],
  ['Tinos', 'tinos/italic', 'normal', 'italic'],
  ['Tinos', 'tinos/bold-italic', 'bold', 'italic'],
  ['DejaVu Sans', 'dejavu-sans/regular', 'normal', 'normal'],
] as const;

/** The very fonts that the pages were measured with. */
const FONTS = FACES.map(
  ([family, face, weight, style]) =>
    `@font-face{font-family:"${family}";src:url("fonts/${face}.ttf") format("truetype");font-weight:${weight};font-style:${style}}`,
).join('\n');

/** The looks of the preview. Text has a contrast of 4.5:1 or more. */
export const PREVIEW_CSS = `${FONTS}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{color-scheme:light;font:15px/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1c2430;background:#dfe3e9;scroll-padding-top:8rem}
body{margin:0}
h1,h2,p,pre{margin:0}
header{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:end;padding:.6rem 1rem;background:#fff;border-bottom:1px solid #c9d0da}
h1{flex:1 1 calc(100% - 24rem);font-size:1.05rem}
form{order:1;display:flex;flex-wrap:wrap;gap:.5rem .75rem;min-width:0}
label{min-width:0;max-width:20rem}
label span{display:block;font-size:.8rem;color:#4a5568}
select{font:inherit;width:100%;padding:.3rem .45rem;border:1px solid #8a94a6;border-radius:.35rem;background:#fff;color:inherit}
.files{order:2;display:flex;gap:.5rem}
.file{padding:.3rem .7rem;border:1px solid #1d4f91;border-radius:.35rem;background:#fff;color:#1d4f91;text-decoration:none}
.file:hover{background:#e8eef7}
#status{margin-left:auto;color:#4a5568;font-size:.9rem}
:focus-visible{outline:3px solid #c2410c;outline-offset:2px}
main{max-width:56rem;margin:0 auto;padding:1rem}
#trouble,#remarks{margin-bottom:1rem;padding:.75rem 1rem;border-radius:.4rem;background:#fff;border:1px solid #c9d0da}
#trouble{border-color:#b42318;border-left-width:.4rem}
#trouble h2{font-size:1rem;color:#b42318}
pre{margin:.5rem 0;overflow:auto;max-height:22rem;font:13px/1.5 ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace}
summary{cursor:pointer;color:#9a3412}
.page{margin:0 0 1rem;background:#fff;box-shadow:0 1px 4px #1c243040;scroll-margin-top:8rem}
.page svg{display:block;width:100%;height:auto}
.stale .page{outline:2px dashed #b42318}
@media (max-width:40rem){header{position:static}h1,form,label{flex:1 1 100%;max-width:none}main{padding:.5rem}#status{margin-left:0;flex-basis:100%}}
@media print{header,#trouble,#remarks{display:none}main{max-width:none;padding:0}.page{box-shadow:none;margin:0;break-after:page}}
`;
