/** The most bytes that a page, a document or a feed may have: 16 MB. */
export const mostBytes = 16 * 1024 * 1024;
/** The most pages of a PDF that are read. */
export const mostPdfPages = 200;
/** The most bytes that the parts of a ZIP archive may have together, once inflated: 50 MB. */
export const mostInflatedBytes = 50 * 1024 * 1024;
/** The most parts that a ZIP archive may have. */
export const mostZipEntries = 2000;
/** The most elements that a page may have. */
export const mostElements = 150_000;
/** The deepest that elements of a page may be nested. */
export const deepestElement = 1000;
/** The most attributes that an element may have. */
export const mostAttributes = 2000;
