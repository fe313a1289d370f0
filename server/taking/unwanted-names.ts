/** Words in the class or id of what stands on a page and is no part of its article. */
const unwanted = new Set(
  `ad ads advert advertisement advertising adslot sponsored sponsor promo promos promoted outbrain taboola
  newsletter newsletters subscribe subscription signup paywall regwall metered
  related recommended recommendations recirculation recirc trending popular morestories readmore
  share sharing sharedaddy social socials follow addtoany
  cookie cookies consent gdpr onetrust modal popup overlay lightbox interstitial toast
  comments disqus respond replies breadcrumb breadcrumbs pagination pager nav navigation navbar menu toolbar
  caption captions figcaption gallery carousel slideshow photogallery player
  tags taglist tagcloud topics keywords sidebar widget widgets footer masthead
  byline bylines dateline-time authorbox authorbio timestamp datestamp pubdate postmeta printonly donate donation
  jumplinks tableofcontents toc skiplink survey poll quiz`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that are written together. */
const runTogether =
  /^(?:related|newsletter|advert|share|social|mostread|recommend|ad(?=container|unit|box|wrapper|slot|block))(?:posts?|articles?|links?|content|stories|story|box|signup|isements?|bar|buttons?|tools|icons|media|ed|container|unit|wrapper|slot|block)+$/;

/** Several words of a name that say so together. */
const together =
  /(?:^|-)(?:most-(?:read|viewed|popular|recent)|read-(?:more|next|also)|see-also|more-(?:from|on|stories|coverage|news)|also-read|you-may|up-next|author-(?:bio|box|info|card|profile|description)|about-(?:the-)?author|(?:post|entry|article|story)-(?:meta|author|tags|date|time|info|tools|footer|utility|byline)|sign-up|call-to-action|cta-box|print-(?:footer|header|button)|video-(?:player|embed|list)|image-(?:credit|caption)|photo-credit|wp-caption-text|media-caption|skip-(?:link|to)|comment-(?:list|form|section|area|body|thread)|site-(?:header|footer|nav)|page-(?:nav|tools)|view-count|back-to-top|in-this-(?:story|article)|key-points-nav)(?:-|$)/;

const hidden =
  /(?:^|-)(?:visually-hidden|visuallyhidden|sr-only|screen-reader(?:-text|-only)?|u-hidden|is-hidden|d-none|offscreen|show-for-sr|print-only)(?:-|$)/;

/** Whether a name, a class or an id, says that what has it is no part of an article. */
export function isUnwanted(name: string): boolean {
  const plain = hyphenated(name);
  return (
    together.test(plain) ||
    hidden.test(plain) ||
    plain.split('-').some((word) => unwanted.has(word) || runTogether.test(word))
  );
}

/** Whether a name says that what has it is not seen. */
export function isHiddenByName(name: string): boolean {
  return hidden.test(hyphenated(name));
}

/** The name of a class in words with hyphens between: `relatedLinks__list` is `related-links-list`. */
function hyphenated(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-');
}
