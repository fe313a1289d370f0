import { redeemInvitation } from '@/server/commands/redeem-invitation';
import { answering } from '@/server/session/answering';
import { askedBy } from '@/server/session/asked-by';
import { answerForm, readFields } from '@/server/session/form-answer';
import { readInvitationToken } from '@/server/session/invitation-token';
import { signIn } from '@/server/session/sign-in';
import { giveTurnBack, takeTurn } from '@/server/session/turns';
import { tooOften } from '@/server/session/with-password';

/** Redemptions from one address that may fail in a quarter of an hour. */
const mostFromAddress = 50;

/** Makes an account by an invitation, and signs in to it; 403 and 410 where the link opens none. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const fields = await readFields(request);
    const of = (name: string) => fields.get(name) ?? '';
    const given = {
      token: readInvitationToken(of('token')),
      name: of('name'),
      email: of('email'),
      password: of('password'),
    };
    const { network } = askedBy(request.headers);
    const turn = await takeTurn('invitation', network, mostFromAddress);
    const outcome = turn.allowed ? await redeemInvitation(given) : tooOften(turn.wait);
    if (outcome.done) await giveTurnBack('invitation', network);
    const signedIn = outcome.done ? await signIn(request.headers, given) : null;
    return answerForm(request, outcome, {
      next: signedIn?.done ? '/editor/account' : '/sign-in',
      back: `/invitation/${encodeURIComponent(given.token)}`,
      sentence: 'Your account is made. A passkey or a second factor makes it safer.',
      fields: { name: given.name, email: given.email },
      ...(signedIn?.done ? { headers: signedIn.value.headers } : {}),
    });
  });
}
