import 'server-only';

/** Whether a browser sent a form, with a file or without, and waits for a page. */
export function awaitsPage(request: Request): boolean {
  return isForm(request) || isUpload(request);
}

/** Whether a browser sent a form without a file. */
export function isForm(request: Request): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '');
}

/** Whether a browser sent a form with a file. */
export function isUpload(request: Request): boolean {
  return /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '');
}
