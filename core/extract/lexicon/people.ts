import { nationalities } from './nationalities';
import { wordsOf } from './words-of';

const REGULAR = `
  person child adult aid-worker american activist aide aircraftman airman ambassador amputee analyst apprentice arab
  assailant assistant athlete attacker attendee author baby baker bandit barber bomber bodyguard boy
  brother bystander cadet captain captor carer cameraman caregiver casualty celebrant child-soldier
  citizen civilian cleric climber coach colleague colonel combatant commander commando commuter
  conscript constable contractor cop correspondent corpse cousin creature criminal crusader customer
  cyclist dancer daughter defender demonstrator dependant deputy detainee deserter dependent diplomat
  diver doctor driver dweller elder employee engineer escapee evacuee expatriate extremist family-member
  father fan farmer festivalgoer festival-goer fighter firefighter first-responder fisher follower footballer
  foreigner friend fugitive gangster gendarme girl governor grandchild grandmother guard guerrilla
  guest gunner hiker herder holidaymaker hostage householder humanitarian imam immigrant individual
  infant informant inhabitant inmate insurgent intruder islamist israeli jihadist journalist judge
  juror kid killer labourer laborer lawmaker lawyer leader lieutenant looter loyalist man
  marcher marine martyr mayor medic mercenary migrant militant militiaman miner minister   monk mother motorist mourner musician national neighbour neighbor nun nurse occupant offender
  officer official officials onlooker operative operator orphan palestinian pallbearer parent paratrooper
  parishioner participant partisan passenger passer-by patient patrolman peacekeeper pedestrian pensioner
  person photographer pilgrim pilot player policeman politician preacher prisoner priest producer
  prosecutor protester protestor pupil rebel recruit refugee relative rescuer researcher reservist resident
  responder returnee reveller reveler rider rioter robber sailor schoolboy schoolchild schoolgirl scientist
  scout seafarer separatist sergeant servant serviceman settler sheikh shopkeeper shopper shooter sibling
  sister slave sniper soldier son spectator spokesman squatter staffer student subject suspect supporter survivor
  swimmer teacher technician teen teenager terrorist tourist toddler townsperson trader traveller
  traveler trooper tribesman truck-driver trucker user vendor veteran victim villager visitor volunteer
  volunteer voter warden warrior widow witness worker worshipper worshiper youngster youth
  dad mum mom grandad granddad gran nan lad bloke brit aussie yank copper squaddie toff pal mate
  commissioner chief head priest judge adviser advisor minister chairman mechanic driver farmhand labourer fisherman
  academic accountant agent ally asylum-seeker builder bus-driver cleaner clerk convict cook crewman
  crew-member displaced-person dissident drone-operator editor expat firearm-holder gatherer harvester
  helper infantryman interpreter jew christian muslim yazidi kurd druze houthi rohingya medical-worker midwife
  mp nationalist newborn nomad observer pastor paramedic pharmacist porter professor reporter
  runner rabbi seaman seeker senator shepherd skier special-forces-soldier stevedore surgeon tribeswoman
  translator tutor undergraduate wife woman`;

const IRREGULAR: readonly (readonly [string, string])[] = [
  ['person', 'people'],
  ['person', 'persons'],
  ['child', 'children'],
  ['grandchild', 'grandchildren'],
  ['schoolchild', 'schoolchildren'],
  ['man', 'men'],
  ['woman', 'women'],
  ['wife', 'wives'],
  ['passer-by', 'passers-by'],
];

/** Nouns that are plural in sense and have no form of their own. */
const COLLECTIVE = wordsOf(`
  people personnel troops police crew staff folk youngsters servicemen servicewomen policemen
  policewomen gunmen militiamen tribesmen fishermen firemen businessmen crewmen cameramen countrymen
  clergymen infantrymen seamen airmen airwomen gendarmerie rohingya afghan elderly others members
  clergy infantry lebanese chinese japanese vietnamese portuguese british french dutch irish sudanese burmese
  swiss congolese togolese senegalese maltese sinhalese nepalese taiwanese forces personnel
  nepalis punjabis azeris tajiks uzbeks turks serbs croats czechs slovaks poles swedes finns danes
  greeks scots uighurs uyghurs hutus tutsis zulus sikhs hindus brits aussies spaniards swiss
  nationals inhabitants cops kids kinsmen dependants gis marines jews militia`);

/** Names for one person, and for several, in lower case. */
export const personNouns: ReadonlySet<string> = new Set(REGULAR.trim().split(/\s+/));
export const peopleNouns: ReadonlySet<string> = new Set([
  ...[...personNouns].map(plural),
  ...IRREGULAR.map(([, many]) => many),
  ...COLLECTIVE,
  ...[...nationalities].filter((one) => /[in]$/.test(one)).map((one) => `${one}s`),
]);

function plural(noun: string): string {
  const irregular = IRREGULAR.find(([one]) => one === noun)?.[1];
  if (irregular !== undefined) return irregular;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Nouns in the plural that are not people, though they may be killed, hurt or displaced in a manner of speaking. */
export const notPeople = wordsOf(`
  jobs companies businesses firms countries nations states governments dogs cats cattle cows sheep goats birds
  animals horses donkeys camels pigs chickens elephants whales dolphins fish bees trees plants crops seats
  goals points games matches votes bills deals talks towns villages cities districts territories
  positions bases posts checkpoints areas neighbourhoods neighborhoods settlements provinces regions
  islands ships boats tanks drones missiles rockets cars vehicles trucks planes aircraft jets houses
  homes buildings schools hospitals mosques churches shops farms bridges roads markets factories
  tonnes tons barrels bags boxes pages books documents photos images videos films songs stories
  reports articles resolutions amendments laws rules cases incidents events attacks strikes raids
  bombs explosions blasts operations missions occasions times ways things items weapons rifles guns
  bullets rounds shells grenades explosives devices phones computers accounts sites targets locations
  families households communities tribes clans groups parties organisations organizations agencies`);
