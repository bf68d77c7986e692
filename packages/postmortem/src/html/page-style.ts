/** How a document looks: calm, on paper and on screens, light and dark, from a phone up. Logical sides throughout. */
export const PAGE_STYLE = `:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1a1a1d;--soft:#5d5d66;--line:#e3e0d8;--accent:#22409a;--warm:#fff4dc}
@media screen and (prefers-color-scheme:dark){:root{--paper:#131316;--card:#1b1b20;--ink:#f1efe9;--soft:#a7a5ae;--line:#2e2e36;--accent:#9db4ff;--warm:#3a2e10}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0;padding-block:2.2rem 4rem;padding-inline:1.1rem;background:var(--paper);color:var(--ink);font:1rem/1.6 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,main,nav{max-inline-size:46rem;margin-inline:auto}
h1{font-size:clamp(1.55rem,1.1rem + 2.1vw,2.35rem);line-height:1.15;letter-spacing:-.02em;margin-block:.3rem 1.2rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.25;letter-spacing:-.01em;margin-block:3rem .8rem;padding-block-start:.9rem;border-block-start:1px solid var(--line)}
h3{font-size:1rem;margin-block:1.6rem .4rem}
h4,h5,h6{font-size:.95rem;margin-block:1.2rem .3rem}
p,ul,ol,dl,dd,figure,blockquote{margin:0}
section>*+*,.md>*+*{margin-block-start:.9rem}
section>h2+*{margin-block-start:0}
ul,ol{padding-inline-start:1.3rem}
li+li{margin-block-start:.3rem}
a{color:var(--accent);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.soft,.reading,.kind,figcaption{color:var(--soft)}
.kind,.reading,figcaption{font-size:.88rem}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,45%),1fr));gap:.9rem 1.4rem;padding-block:1rem;border-block:1px solid var(--line)}
.facts dt{font-size:.8rem;color:var(--soft)}
.facts dd{font-weight:550}
.reading{margin-block-start:.8rem}
nav{margin-block-start:1.6rem}
nav ol{columns:2 14rem;column-gap:1.4rem;list-style:none;padding:0;font-size:.93rem}
nav li{break-inside:avoid;margin:0;padding-block:.12rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
.md{unicode-bidi:plaintext}
.md>*{unicode-bidi:plaintext;text-align:match-parent}
blockquote{padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
.quote ul{font-size:.9rem;color:var(--soft);margin-block-start:.6rem}
.prompt{padding:.6rem .9rem;background:var(--warm);border-radius:.4rem;font-style:italic}
code,pre{font:.92em ui-monospace,SFMono-Regular,Menlo,monospace}
pre{overflow-x:auto;padding:.6rem .8rem;border:1px solid var(--line);white-space:pre-wrap}
hr{border:0;border-block-start:1px solid var(--line)}
table{inline-size:100%;border-collapse:collapse;font-size:.88rem;line-height:1.45}
th,td{padding-block:.4rem;padding-inline:0 .9rem;text-align:start;vertical-align:top;border-block-end:1px solid var(--line)}
th,td{overflow-wrap:break-word}
th{color:var(--soft);font-weight:550;vertical-align:bottom}
.many :is(th,td){padding-inline-end:.6rem}
.many td:first-child{min-inline-size:10rem}
.many td:nth-last-child(-n+2){overflow-wrap:anywhere;min-inline-size:4.6rem}
.align-right{text-align:end}.align-center{text-align:center}
.src,.src::details-content{display:inline}
.src summary{display:inline;list-style:none;cursor:pointer;color:var(--accent);font-size:.72em;vertical-align:super;line-height:1;padding-inline:.25em;border-radius:.3em}
.src summary::-webkit-details-marker{display:none}
.src summary:hover,.src[open] summary{background:var(--line)}
.cited{font-size:.86em;color:var(--soft);padding-inline:.25em}
.src:not([open])>.cited{display:none}
figure{margin-block-start:1.8rem;padding-block:1.1rem;border-block:1px solid var(--line)}
section>figure{margin-block-start:1.8rem}
figcaption{margin-block-start:.6rem}
figcaption details{margin-block-start:.4rem}
figcaption summary{cursor:pointer;color:var(--accent)}
figure .narrow{display:none}
@media screen and (max-width:42rem){figure .wide{display:none}figure .narrow{display:block}
table[role],table[role]>tbody,table[role] tr,table[role] td{display:block}
table[role]>thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
table[role] tr{padding-block:.5rem;border-block-end:1px solid var(--line)}
table[role] td,.many td:nth-child(n){min-inline-size:0}
table[role] td{border:0;padding:.08rem 0;display:grid;grid-template-columns:7.5rem 1fr;gap:.6rem}
table[role] td:empty{display:none}
table[role] td::before{content:attr(data-column);color:var(--soft)}}
@media screen and (min-width:84rem){nav{position:fixed;inset-block:2.2rem;inset-inline-start:2rem;inline-size:15rem;overflow-y:auto;margin:0}nav ol{columns:1}}
@media (forced-colors:active){.prompt{border:1px solid}}
@media print{@page{size:A4;margin:17mm 16mm 19mm;@bottom-center{content:counter(page) " / " counter(pages);font:8pt ui-sans-serif,system-ui,sans-serif;color:#555}}
:root{--paper:#fff;--soft:#444}
html{font-size:9.5pt}body{padding:0;line-height:1.45}
header,main{max-inline-size:none}
nav,.src summary,figcaption details{display:none}
.src::details-content{content-visibility:visible}
.src:not([open])>.cited{display:inline}
.cited{font-size:.8em}.cited::before{content:"("}.cited::after{content:")"}
h1{font-size:20pt}h2{margin-block-start:1.6rem}h2,h3{break-after:avoid}
tr,figure,blockquote,.facts>div{break-inside:avoid}thead{display:table-header-group}p,li{orphans:3;widows:3}
a{color:inherit;text-decoration:none}
.prompt{background:none;border:1px dashed #888}}`;
