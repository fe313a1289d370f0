/** Whether this browser can do with passkeys what is asked of it here. */
export function knowsPasskeys(): boolean {
  return (
    typeof PublicKeyCredential !== 'undefined' &&
    'parseRequestOptionsFromJSON' in PublicKeyCredential
  );
}

/** Signs in by a passkey that the browser lets one choose. Gives what went wrong, in a sentence; null where nothing did. */
export function signInByPasskey(): Promise<string | null> {
  return ceremony('generate-authenticate-options', 'verify-authentication', (options) =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON({
        ...options,
        userVerification: 'required',
      } as PublicKeyCredentialRequestOptionsJSON),
    }),
  );
}

/** Makes a passkey of a name for whoever is signed in. Gives what went wrong, in a sentence; null where nothing did. */
export function addPasskey(name: string): Promise<string | null> {
  return ceremony(
    'generate-register-options',
    'verify-registration',
    (options) =>
      navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
          options as unknown as PublicKeyCredentialCreationOptionsJSON,
        ),
      }),
    { name },
  );
}

async function ceremony(
  begin: string,
  end: string,
  ask: (options: object) => Promise<Credential | null>,
  more: object = {},
): Promise<string | null> {
  try {
    const begun = await fetch(`/api/auth/passkey/${begin}`);
    if (!begun.ok) return sentenceOf(begun);
    const credential = (await ask(await begun.json())) as PublicKeyCredential | null;
    if (credential === null) return stopped;
    const ended = await fetch(`/api/auth/passkey/${end}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ response: credential.toJSON(), ...more }),
    });
    return ended.ok ? null : sentenceOf(ended);
  } catch (error) {
    if (error instanceof DOMException) {
      return error.name === 'InvalidStateError'
        ? 'This device has a passkey for you already.'
        : stopped;
    }
    return 'The server could not be reached. Please try again.';
  }
}

const stopped = 'The passkey was not used: the browser stopped, or was told to.';

async function sentenceOf(response: Response): Promise<string> {
  const { error } = (await response.json().catch(() => ({}))) as { error?: string };
  return error ?? 'The server could not answer. Please try again.';
}
