/** For tests: a web page that tries what web pages may try, on whoever opens it. */

/** `away`: an address of which nothing may hear. */
export function hostilePage(away: string): string {
  return `<!doctype html><html lang="en" onload="fetch('${away}/html')"><head>
<title>The harbour</title>
<base href="${away}/base/">
<meta http-equiv="refresh" content="0; url=${away}/refresh">
<meta http-equiv="Content-Security-Policy" content="default-src *">
<link rel="stylesheet" href="${away}/style.css"><link rel="preload" as="image" href="${away}/preload.png"><link rel="prefetch" href="${away}/prefetch"><link rel="dns-prefetch" href="${away}"><link rel="icon" href="${away}/icon.png">
<style>@import "${away}/import.css"; body { background: url(${away}/background.png); behavior: url(${away}/x.htc) } @font-face { font-family: f; src: url(${away}/font.woff2) } p { font-family: f }</style>
<script>fetch('${away}/script'); parent.postMessage('here', '*')</script><script src="${away}/script.js"></script>
</head><body background="${away}/body.png" onload="alert(1)" style="background: url(${away}/inline.png)">
<main><h1 onclick="alert(2)" style="position:fixed;top:0">The harbour</h1>
<p id="location" name="parent">The committee asked for the register. Amnesty International urges Norway to release Mara Okafor immediately.</p>
<img src="${away}/image.png" srcset="${away}/set.png 2x" onerror="alert(3)" alt="A pier &quot;onload=alert(4)">
<picture><source srcset="${away}/source.webp"><img src=x onerror=alert(5)></picture>
<svg onload="alert(6)"><image href="${away}/svg.png"/><script>alert(7)</script><use href="${away}/use.svg#a"/><foreignObject><p>inside</p><iframe src="${away}/foreign"></iframe></foreignObject><style><img src=x onerror=alert(8)></style></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(9)&gt;"></table></mtext></math>
<iframe src="${away}/iframe" srcdoc="<script>alert(10)</script>"></iframe><object data="${away}/object"></object><embed src="${away}/embed"><applet code=x></applet>
<form action="${away}/form" method="post"><input name="q" autofocus onfocus="alert(11)"><button formaction="${away}/button">Send</button><textarea></textarea><select><option>one</select><p>Words of a form.</p></form>
<a href="javascript:alert(12)" ping="${away}/ping" target="_top">a script</a> <a href="${away}/link" target="_blank">a link</a> <a href=" &#106;avascript:alert(13)">another</a>
<video src="${away}/video" poster="${away}/poster.png" autoplay></video><audio src="${away}/audio" autoplay></audio>
<noscript><p title="</noscript><img src=x onerror=alert(14)>"></noscript><template><img src="${away}/template.png"></template>
<table background="${away}/table.png"><tr><td background="${away}/cell.png">A cell</td></tr></table>
<xmp><img src=x onerror=alert(15)></xmp><noembed><img src=x onerror=alert(16)></noembed><custom-element onclick="alert(17)">custom</custom-element>
<div hidden>not seen</div><p style="background:url(${away}/p.png)" class="x">Norway criticised the resolution on the harbour.</p><plaintext><img src=x onerror=alert(18)>
</main></body></html>`
}
