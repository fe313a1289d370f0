import { returnPath, signInAddress } from '@/core/views/return-path';
import { answering } from '@/server/session/answering';
import { answerForm, readFields } from '@/server/session/form-answer';
import { endsSecondStep, giveSecondFactor } from '@/server/session/sign-in';

/** Ends signing in by a code; 401 where it is not right, 429 after too many. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const fields = await readFields(request);
    const to = returnPath(fields.get('to'));
    const outcome = await giveSecondFactor(request.headers, fields.get('code') ?? '');
    return answerForm(request, outcome, {
      next: to,
      back: endsSecondStep(outcome)
        ? signInAddress(to)
        : `/sign-in?step=second&to=${encodeURIComponent(to)}`,
      sentence: null,
      ...(outcome.done ? { headers: outcome.value.headers } : {}),
    });
  });
}
