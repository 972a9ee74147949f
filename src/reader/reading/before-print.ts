import { fetchPictures } from '../pictures.ts';

// Up to Chromium 102 at least, pictures that have not come into sight are missing on paper. Newer ones wait for theirs,
// and not for what is fetched here.
addEventListener('beforeprint', fetchPictures);
