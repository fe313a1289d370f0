import { returnPath, signInAddress } from '@/core/views/return-path';
import { answering } from '@/server/session/answering';
import { answerForm, readFields } from '@/server/session/form-answer';
import { signIn } from '@/server/session/sign-in';

/** Signs in by e-mail address and password; 401 where they open no account, 429 after too many failures. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const fields = await readFields(request);
    const email = fields.get('email') ?? '';
    const to = returnPath(fields.get('to'));
    const outcome = await signIn(request.headers, {
      email,
      password: fields.get('password') ?? '',
    });
    const second = outcome.done && outcome.value.secondFactor;
    return answerForm(request, outcome, {
      next: second ? `/sign-in?step=second&to=${encodeURIComponent(to)}` : to,
      back: signInAddress(to),
      sentence: null,
      fields: { email },
      ...(outcome.done ? { headers: outcome.value.headers } : {}),
    });
  });
}
