import { months } from '../lexicon/units';
import { wordsOf } from '../lexicon/words-of';

/** What a body votes on. */
export const papers = wordsOf(`
  resolution resolutions draft drafts text texts measure measures motion motions amendment amendments
  document documents declaration declarations`);

/** What is a paper only where a body of the United Nations acts on it. */
export const proposals = wordsOf(`
  proposal proposals bid bids call calls demand demands plan request bill bills renewal mandate extension treaty
  budget sanctions force mission membership decision appeal deal pact agreement accord law legislation
  convention protocol constitution package`);

export const statements = wordsOf('statement statements declaration communique communiqué');

/** Heads of a noun phrase that names a body that votes, beside councils. */
export const bodies = wordsOf(`
  assembly unsc unga council committee board members delegates ambassadors envoys body panel
  parliament knesset senate congress lawmakers mps chamber un u.n. nations house legislators
  delegations deputies parliamentarians governors senators meps legislature cabinet bundestag duma rada sejm commons lords states`);

/** Words beside "council" that name another one than a council of the United Nations. */
export const otherCouncils = wordsOf(`
  national city town county local cooperation supreme war military regional district european
  transitional governing press refugee state municipal student parish borough advisory muslim
  ruling presidential opposition revolutionary sovereignty leadership village church community legislative federal atlantic`);

/** Words that make a sentence one about a vote; without any there is nothing to read. */
export const context = wordsOf(`
  veto vetoes vetoed vetoing vote votes voted voting abstain abstains abstained abstaining abstention
  abstentions abstainers resolution resolutions draft drafts council assembly unsc unga statement statements
  un u.n. nations tally favour favor text measure motion amendment passed adopted backed
  consensus unanimity`);

/** Words of a sentence about an election, a poll or a game, whose numbers are no tally of a body. */
export const otherContests = wordsOf(`
  elected election elections electoral candidate candidates re-elected polls poll respondents match
  league season goals championship playoff playoffs referendum constituency reelected percent
  seat seats parliamentary presidency voters club clubs jury juror jurors shareholders`);

/** Words about another vote than the sentence's own. */
export const earlierWords = wordsOf('previously earlier previous repeatedly past formerly times');

export const timeWords = new Set([
  ...months,
  ...wordsOf(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow overnight
  morning afternoon evening night week weekend month year afterwards later earlier time`),
]);

/** Words that lead to a time: on Monday, late last week. */
export const timeLeads = wordsOf('on in at late early last this next the earlier mid');

export const quoteMarks = wordsOf('“ ” " ‘ ’ \' « »');
export const stops = wordsOf('. ; ! ?');
export const dashMarks = wordsOf('- – — −');

/** Marks over which no phrase goes. */
export const clauseMarks = wordsOf(', . ; :');

/** "in favour", in either spelling. */
export const favour = wordsOf('favour favor');
