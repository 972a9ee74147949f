/** How drawing programs begin and end their files, and what they write on shapes; made after their own exports. */
const exports: Readonly<Record<string, string>> = {
  figma: `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" xmlns="http://www.w3.org/2000/svg">
<g clip-path="url(#clip0_12_3)" filter="url(#filter0_d_12_3)">
<mask id="mask0_12_3" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0" y="0" width="24" height="24">
<path d="M24 0H0V24H24V0Z" fill="white"/>
</mask>
<path fill-rule="evenodd" clip-rule="evenodd" d="M1 1L2 2Z" fill="url(#paint0_linear_12_3)" fill-opacity="0.5"/>
</g>
<defs>
<filter id="filter0_d_12_3" x="0" y="0" width="24" height="24" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB">
<feFlood flood-opacity="0" result="BackgroundImageFix"/>
<feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha"/>
<feOffset dy="4"/>
<feGaussianBlur stdDeviation="2"/>
<feComposite in2="hardAlpha" operator="out"/>
<feBlend mode="normal" in2="BackgroundImageFix" result="effect1"/>
</filter>
<linearGradient id="paint0_linear_12_3" x1="1" y1="1" x2="2" y2="2" gradientUnits="userSpaceOnUse">
<stop stop-color="#D9D9D9"/>
<stop offset="1" stop-color="#737373" stop-opacity="0"/>
</linearGradient>
<clipPath id="clip0_12_3">
<rect width="24" height="24" fill="white"/>
</clipPath>
</defs>
</svg>
`,
  'inkscape-plain': `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->

<svg
   width="210mm"
   height="297mm"
   viewBox="0 0 210 297"
   version="1.1"
   id="svg1"
   xml:space="preserve"
   xmlns:xlink="http://www.w3.org/1999/xlink"
   xmlns="http://www.w3.org/2000/svg"
   xmlns:svg="http://www.w3.org/2000/svg"><title
     id="title1">夜</title><metadata
     id="metadata1"><rdf:RDF><cc:Work rdf:about=""><dc:creator><cc:Agent><dc:title>甲</dc:title></cc:Agent></dc:creator></cc:Work></rdf:RDF></metadata><defs
     id="defs1"><linearGradient
       id="a"><stop
         style="stop-color:#000000;stop-opacity:1"
         offset="0"
         id="stop1" /></linearGradient><linearGradient
       xlink:href="#a"
       id="b" /></defs><g
     id="layer1"
     data-name="Layer 1"
     transform="translate(1.5e-1,2)"><path
       style="font-variation-settings:normal;opacity:1;vector-effect:none;fill:url(#b);fill-opacity:1;stroke:none;stroke-width:0.264583;stroke-linecap:butt;stroke-linejoin:miter;stroke-miterlimit:4;stroke-dasharray:none;stroke-dashoffset:0;stroke-opacity:1;-inkscape-stroke:none;paint-order:normal;stop-color:#000000;stop-opacity:1"
       d="m 1,2 3,4 z"
       id="path1" /></g></svg>
`,
  inkscape: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<svg
   viewBox="0 0 210 297"
   id="svg1"
   inkscape:version="1.3 (0e150ed6c4, 2023-07-21)"
   sodipodi:docname="C:\\\\Users\\\\甲\\\\夜.svg"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns="http://www.w3.org/2000/svg"><sodipodi:namedview
     id="namedview1"
     inkscape:zoom="1" /><metadata id="m"><rdf:RDF><cc:Work rdf:about=""><dc:creator>甲</dc:creator></cc:Work></rdf:RDF></metadata><g
     inkscape:label="Layer 1"
     inkscape:groupmode="layer"
     id="layer1"><path d="m 1,2 3,4 z" sodipodi:nodetypes="cc" /></g></svg>
`,
  illustrator: `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
	<!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">
	<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
]>
<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
	 viewBox="0 0 595.28 841.89" style="enable-background:new 0 0 595.28 841.89;" xml:space="preserve">
<style type="text/css">
	.st0{fill:#FFFFFF;}
</style>
<switch>
	<foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/" x="0" y="0" width="1" height="1"/>
	<g i:extraneous="self"><path class="st0" d="M1,2h3"/></g>
</switch>
</svg>
`,
};

export function readExport(program: string): string {
  return exports[program] ?? '';
}
