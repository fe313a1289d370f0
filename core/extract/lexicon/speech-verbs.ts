import { wordsOf } from './words-of';

/** Verbs by which a text says that someone said so; a claim's clause does not reach past them. */
export const speechVerbs = wordsOf(`
  say says said saying tell tells told telling report reports reporting announce announces
  announced announcing add adds added adding claim claims claimed claiming state states stated
  stating confirm confirms confirming estimate estimates estimating insist insists insisted note
  notes noted warn warns warned warning argue argues argued declare declares acknowledge
  acknowledges acknowledged admit admits admitted reveal reveals revealed explain explains
  explained think thinks believe believes know knows knew show shows showed showing indicate
  indicates indicated suggest suggests suggested allege alleges accuse accuses accused concluded
  concludes wrote writes tweeted posted stressed maintain maintains maintained asserted asserts
  deny denies denied denying dismiss dismisses dismissed reject rejects rejected refute refutes
  refuted dispute disputes disputed`);
