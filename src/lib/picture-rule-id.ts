/** What mistakes of drawings and photographs are called: see `rule-id.ts`. */
export type PictureRule =
  | 'art-unknown'
  | 'drawing-amount'
  | 'drawing-code'
  | 'drawing-form'
  | 'drawing-leftover'
  | 'drawing-reference'
  | 'drawing-shape'
  | 'image-markdown'
  | 'photo-animated'
  | 'photo-broken'
  | 'photo-cmyk'
  | 'photo-credit'
  | 'photo-kind'
  | 'photo-size'
  | 'photo-unknown'
  | 'picture-choice'
  | 'picture-unused';
