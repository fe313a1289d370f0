import { wordsOf } from './words-of';

/** Words after a number that make it a length of time. */
export const timeUnits = wordsOf(`
  year years yr yrs month months week weeks fortnight day days night nights hour hours hr hrs minute
  minutes min mins second seconds sec secs decade decades century centuries weekend weekends
  semester semesters season seasons year-old years-old`);

/** Words after a number that make it a measurement, a share or a sum of money. */
export const otherUnits = wordsOf(`
  km kms kilometre kilometres kilometer kilometers metre metres meter meters m cm centimetres
  centimeters mm mile miles foot feet ft yard yards inch inches acre acres hectare hectares ha
  kg kgs kilo kilos kilogram kilograms gram grams g tonne tonnes ton tons lb lbs pound pounds ounce
  ounces stone litre litres liter liters gallon gallons barrel barrels megawatt megawatts gigawatts
  kilowatts degree degrees celsius fahrenheit mph kph kmh knots percent per-cent pct pc percentage cent
  cents dollar dollars euro euros sterling shekel shekels rupee rupees rouble roubles ruble rubles
  lira yen yuan peso pesos dinar dinars riyal riyals dirham dirhams franc francs krona kronor won usd
  eur gbp times fold point points goals goal runs wickets overs laps sets gigabytes megabytes
  calories volts watts bpd bps basis gmt utc est edt bst cet o'clock a.m. p.m. am pm a.m p.m
  square cubic nautical metric kilotons kilotonnes st nd rd th`);

/** Words that may stand between a number and its unit. */
export const unitModifiers = wordsOf(`
  more other consecutive straight square cubic metric nautical long additional further us american
  australian canadian full calendar working of solid whole successive light`);

/** Nouns whose number is a label: resolution 2728, flight 17. */
export const labelNouns = wordsOf(`
  resolution resolutions article articles chapter section sections paragraph paragraphs para flight
  unit units channel highway route road room page pages phase level category type grade number
  numbers no nos day week annex protocol rule law act amendment bill gate pier terminal line area
  zone district precinct block brigade battalion division regiment squadron episode season round
  stage tier class covid apollo boeing airbus mig su hellfire psalm verse form table platform
  magnitude size top chapter vol volume issue part point item items version model mark step
  schedule exhibit case bus train tram locker camp-number interstate motorway junction exit hall
  building apartment apt suite studio court studio ward formula fiscal group-of`);

export const months = wordsOf(`
  january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec`);

export const currencyMarks = wordsOf('$ £ € ¥ ₪ ₹ ₽ ₺ ₴ ₩');
