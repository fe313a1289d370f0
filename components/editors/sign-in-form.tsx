import { LabelledField } from './labelled-field';
import { mainButton } from './looks';

/** E-mail address and password, as a plain form. */
export function SignInForm({ to, email }: { to: string; email: string }) {
  return (
    <form action="/api/auth/sign-in" method="post" className="grid gap-4">
      <input type="hidden" name="to" value={to} />
      <LabelledField
        id="email"
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        maxLength={254}
        required
      />
      <LabelledField
        id="password"
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={400}
        required
      />
      <div>
        <button type="submit" className={mainButton}>
          Sign in
        </button>
      </div>
    </form>
  );
}
