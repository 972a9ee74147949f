/** What a drawing may be made of: shapes, paint and what they refer to inside the drawing. Names are exact, as in XML. */
export const elements: ReadonlySet<string> = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon
  linearGradient radialGradient stop clipPath mask pattern marker
  filter feBlend feColorMatrix feComposite feDropShadow feFlood feGaussianBlur feMerge feMergeNode feMorphology feOffset`.split(
    /\s+/,
  ),
);

/** How shapes look: as attributes, and as properties in `style`. */
export const looks: ReadonlySet<string> = new Set(
  `clip-path clip-rule color color-interpolation color-interpolation-filters display enable-background fill fill-opacity
  fill-rule filter flood-color flood-opacity isolation marker marker-end marker-mid marker-start mask mask-type
  mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width transform
  vector-effect visibility`.split(/\s+/),
);

/** Where shapes stand, and how the things that paint them are made. */
export const measures: ReadonlySet<string> = new Set(
  `d points x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height viewBox preserveAspectRatio pathLength offset
  gradientTransform gradientUnits spreadMethod clipPathUnits maskContentUnits maskUnits
  patternContentUnits patternTransform patternUnits markerHeight markerUnits markerWidth orient refX refY
  filterUnits primitiveUnits in in2 result stdDeviation dx dy mode operator radius type values k1 k2 k3 k4`.split(
    /\s+/,
  ),
);

/** Elements that say something of a drawing, such as who drew it. They may stand there, and are not published, nor what is in them. */
export const silent = /^(?:title|desc|metadata|(?:rdf|cc|dc):\w+)$/;

/** Attributes that say something of a drawing and draw nothing: it may stand there, and is not published. */
export const unpublished = /^(?:version|baseProfile|class|role|lang|xml:(?:space|lang)|(?:aria|data)-[\w-]+)$/;

/** Words of text that drawing programs write on every shape; there is no text for them to set. */
export const idle =
  /^(?:-inkscape-[\w-]+|font(?:-[\w-]+)?|text-[\w-]+|line-height|letter-spacing|word-spacing|white-space|writing-mode|direction|inline-size|solid-(?:color|opacity)|(?:color|image)-rendering)$/;

/** The elements that show another one by its address; others' `href` leads somewhere. */
export const referring: ReadonlySet<string> = new Set(['use', 'linearGradient', 'radialGradient', 'pattern']);

/** Functions of CSS and of transformations that load nothing. */
export const functions: ReadonlySet<string> = new Set(
  'rgb rgba hsl hsla matrix translate scale rotate skewX skewY translateX translateY'.split(' '),
);
