import { wordsOf } from './words-of';

/** Forms of be, have, do, get and the modal verbs: what a verb group is made of beside its verb. */
export const auxiliaries = wordsOf(`
  is are was were be been being 's 're am isn't aren't wasn't weren't
  has have had having hasn't haven't hadn't 've
  do does did don't doesn't didn't
  will would could may might must should can shall cannot can't won't wouldn't couldn't
  get gets got getting to`);

/** Forms of be and get: with a participle they make the passive. */
export const passiveAuxiliaries = wordsOf(`
  is are was were be been being 're isn't aren't wasn't weren't get gets got getting`);

export const perfectAuxiliaries = wordsOf("has have had having hasn't haven't hadn't 've");

/** Adverbs, and words of time used as adverbs, that may stand inside a verb group or beside it. */
export const adverbs = wordsOf(`
  already also now still so far then later reportedly allegedly apparently officially immediately
  initially subsequently previously recently currently since instead again even ever yet only just
  nearly almost either both all not never no longer today yesterday tonight overnight earlier
  monday tuesday wednesday thursday friday saturday sunday accidentally deliberately
  indiscriminately critically seriously severely badly slightly lightly gravely moderately
  fatally mortally mistakenly tragically instantly there altogether together simultaneously
  downstream upstream nearby ashore abroad forcibly internally each jointly effectively once further here likewise thus unlawfully`);

/** Verbs that report what is thought or known of somebody, inside a passive: "are feared dead". */
export const reportedParticiples = wordsOf(`
  reported believed feared confirmed presumed known thought estimated said understood assumed listed
  declared pronounced found left remain remained remains remaining registered recorded counted
  alleged expected set due likely certain sure certified considered deemed`);

export const prepositions = wordsOf(`
  in on at from of near across inside outside around along between among amongst within throughout
  during after before by with without under over above below into onto through against toward
  towards amid aboard beside behind beyond beneath via for about off per despite since until as
  upon following including like unlike alongside next`);

export const determiners = wordsOf(`
  the a an this that these those his her its their our my your whose some any each every no
  another both either neither all`);

/** Words that begin a clause of their own. */
export const subordinators = wordsOf(`
  while when whereas although though because if unless whether as that who which whom whose where
  after before since until once lest but so yet`);

export const conjunctions = wordsOf('and or nor plus');

export const pronouns = wordsOf(`
  he she they it we you i him them us himself themselves itself who whom which someone anyone
  everyone somebody anybody everybody nobody nothing`);

export const openingMarks = wordsOf('( [ { “ ‘ «');
export const dashes = wordsOf('– — --');
