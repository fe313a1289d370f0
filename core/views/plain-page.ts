/** A page of one sentence, in HTML, that needs neither scripts nor style sheets; both texts are trusted to be ours. */
export function plainPage(title: string, sentence: string): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Recount</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>
  :root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1c1a17; --accent: #174f78 }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #171614; --ink: #ece8df; --accent: #8fc1e8 }
  }
  body { margin: 0 auto; max-width: 36rem; padding: 2rem 1rem; background: var(--paper);
    color: var(--ink); font: 1.1rem/1.5 Georgia, "Times New Roman", serif }
  header { border-bottom: 2px solid; padding-bottom: .5rem; font-size: 1.4rem; font-weight: bold }
  h1 { margin: 3rem 0 1rem; font-size: 1.9rem; line-height: 1.2 }
  a { color: var(--accent) }
</style>
<header>Recount</header>
<main>
  <h1>${title}</h1>
  <p>${sentence}</p>
  <p><a href="/">All events</a></p>
</main>
</html>
`;
}
