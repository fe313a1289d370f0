import { wordsOf } from '../lexicon/words-of';

/** What a person is called by office, rank or form of address; the name follows ("envoy Riyad Mansour"). */
export const roles = wordsOf(`
  president vice-president premier chancellor minister secretary secretary-general under-secretary
  undersecretary under-secretary-general ambassador envoy diplomat diplomats representative representatives
  spokesman spokeswoman spokesperson spokespeople official officials officer officers commander chief chiefs head heads leader leaders director
  director-general chair chairman chairwoman chairperson governor mayor senator congressman congresswoman
  lawmaker legislator councillor councilman mp mep general gen gen. lieutenant lt colonel col major maj captain
  capt sergeant sgt corporal brigadier brig admiral adm marshal cmdr inspector superintendent constable detective sheriff prosecutor
  judge justice lawyer attorney analyst expert professor prof doctor dr mr mrs ms miss sir lord lady dame king
  queen prince princess emir sheikh sheik imam ayatollah mullah pope cardinal archbishop bishop reverend rev
  father rabbi patriarch monsignor nurse surgeon medic paramedic teacher farmer shopkeeper student pupil driver resident residents passenger passengers
  villager witness survivor eyewitness activist campaigner journalist reporter correspondent author writer founder
  co-founder coordinator adviser advisor aide negotiator mediator rapporteur commissioner administrator
  manager superintendent firefighter rescuer soldier fighter worker engineer scientist economist historian
  candidate mum mom dad father grandmother grandfather mother widow son daughter brother sister uncle cousin neighbour neighbor
  taoiseach speaker counsel deputy warlord guardian veteran pilot fisherman trader owner
  operator minister-designate elder cleric priest pastor observer delegate charge monarch`);

/** Nouns of groups and offices that stand before the name of one: "the charity Nadia's Initiative". */
export const kindsOfBody = wordsOf(`
  charity group agency organisation organization monitor watchdog network newspaper daily broadcaster station channel
  website outlet ngo militia movement party union company firm tank`);

/** Nouns that are a body, or that a body's name ends with. */
export const bodies = wordsOf(`
  ministry council agency organisation organization army military navy force forces police party group hospital
  hospitals university institute office bureau department centre center committee commission observatory house
  service services union nations front brigade brigades movement command administration authority
  authorities government cabinet kremlin pentagon parliament court mission embassy assembly fund programme
  program watch corps crescent cross defence defense guard network press news agency times post television
  radio media monitor charity watchdog company junta state republic federation coalition alliance league
  board institution foundation association clinic operations division regiment unit staff secretariat
  delegation team panel opposition faction militia resistance borders rights initiative international
  organisation's caliphate jihad emirate kingdom territory territories`);

/** Plural nouns of people, who are a source without a name. */
export const people = wordsOf(`
  officials authorities police witnesses eyewitnesses residents villagers locals medics doctors nurses paramedics
  rescuers firefighters survivors relatives families neighbours neighbors activists campaigners diplomats sources
  prosecutors investigators lawyers analysts experts scientists researchers engineers lawmakers legislators
  leaders ministers commanders soldiers troops fighters rebels insurgents militants separatists protesters
  demonstrators organisers organizers journalists reporters observers monitors inspectors workers farmers
  hospitals agencies groups organisations organizations governments ministries media newspapers reports
  figures cops detectives officers troops envoys ambassadors delegates members aides advisers advisors
  economists historians campaigners critics opponents supporters teachers students parents mothers
  refugees migrants detainees prisoners former colleagues friends people clerics elders islamists
  networks charities outlets broadcasters companies spokespeople spokesmen`);

/** Papers, figures and pictures, behind which stands whoever they are from. */
export const documents = wordsOf(`
  figures figure data statistics numbers number toll tally count counts report reports statement statements
  estimate estimates records record survey study analysis assessment bulletin update release post message
  letter list account accounts census database findings investigation inquiry review poll article dispatch
  announcement information communique briefing note document documents papers tweet totals total calculation
  calculations reckoning assessments interview video dossier breakdown`);

export const days = wordsOf('monday tuesday wednesday thursday friday saturday sunday');

/** Words that say when or how, and stand between a subject and its verb. */
export const adverbs = wordsOf(`
  also later earlier again recently repeatedly previously then now already since just still meanwhile
  however too once initially separately first today yesterday tonight tomorrow has have had has
  always even both all each reportedly publicly privately explicitly instead subsequently afterwards
  himself herself itself themselves nevertheless therefore moreover furthermore only never ever
  morning afternoon evening night late early overnight midweek long further alone quickly simply`);

/** Words before which a subject begins and which are no part of one. */
export const boundaries = wordsOf(`
  that but while whilst as because although though when whenever where whereas if unless until till after before
  since so than whether nor yet because despite amid whom whose not n't don't doesn't didn't won't wouldn't can't
  couldn't hasn't haven't hadn't isn't aren't wasn't weren't to like without during about through against
  what how why lest once per plus versus via`);

/** Forms of being, having and doing, and the modal verbs. */
export const auxiliaries = wordsOf(`
  is are was were am be been being has have had do does did will would shall should can could may might must
  it's that's he's she's they're we're i'm we've they've i've isn't`);

export const progressive = wordsOf(
  "is are was were am be been being 's 're it's he's she's they're we're i'm",
);

export const prepositions = wordsOf(`
  in on at of for from by with to into over under near inside outside across around between among within
  along following including beyond toward towards despite amid during against about off onto upon
  speaking citing quoting according`);

export const determiners =
  wordsOf(`the a an this that these those its his her their our my your some any
  one two three four five six seven eight nine ten several many most other another both no every each`);

export const pronouns = wordsOf('he she it they we i you');

/** Pasts that do not end in -ed, which a subject stands before. */
export const irregularPasts = wordsOf(`
  hit struck killed left fell rose died shot took took began came went made got gave saw held brought broke
  lost won led met ran sent set shook spoke stood took threw tore fled fought found blew burst cut dealt
  drove ate flew forgot grew hid kept knew laid lay let lit meant paid put quit rode sank sat sold sought
  spent split spread stole stuck swept thought told wore wrote collapsed drowned became kill kills dies die
  hits strikes leaves takes faces wants needs vows backs calls calls`);

/** Particles in the midst of a person's name. */
export const particles = wordsOf(
  'al el bin ibn abu ben de da dos van von der den la le di du del bint ould',
);

/** What an office is of, where the name of its holder comes after ("Secretary of State Antony Blinken"). */
export const remits = wordsOf(`
  state defense defence foreign affairs health interior justice finance united nations un u.n. security council
  war energy general assembly staff treasury home office trade education relations information culture
  european union eu nato parliament intelligence humanitarian peacekeeping rights human`);

/** Outlets: where they report what another says, the other is the source. */
export const outlets = wordsOf(`
  reuters afp ap bbc cnn xinhua tass interfax ria bloomberg guardian times post aljazeera jazeera wafa haaretz
  sana irna dpa anadolu press media television tv radio newspaper newspapers broadcaster news outlet outlets
  journal telegraph independent mail sun mirror nbc cbs abc fox sky axios politico wire agency agencies
  reporters journalists`);

/** Names of bodies that look like plural words. */
export const namesInS = wordsOf(
  'reuters paris athens honduras brussels laos philippines maldives seychelles times tass texas',
);

/** Words that a sentence may begin with and that are no names. */
export const commonFirst = wordsOf(`
  police cops local state health senior official officials military army government rescue medical hospital
  security aid human rights opposition former regional city town district council emergency interior defence
  defense foreign justice authorities local civil press police coast fire firefighters two three four five six seven eight nine
  ten eleven twelve dozens scores hundreds thousands several some many most other another one his her its their our hospital terrified
  rebel militant separatist community church union law intelligence border prison court school
  witness witnesses survivor resident earlier later monitor military governor mayor minister ministry
  president prosecutors spokesman spokeswoman media industry world anti-government pro-government
  armed islamist unnamed unidentified independent international national federal provincial diplomatic
  humanitarian environmental political prominent veteran top key distraught grieving shaken frightened
  the a an this that these those both all doctors medics people tribal village relief charity
  report reports study survey
  preliminary initial latest early new provisional updated satellite`);
