/** In characters: NIST SP 800-63B-4, section 3.1.1.2, for passwords that may be all that is asked for. */
export const shortestPassword = 15;

/** In characters; NIST asks for no less than 64. */
export const longestPassword = 200;

/**
 * Why something may not be a password, in a sentence; null where it may. No mixture of characters is asked for.
 * What is refused besides short and long ones is what whoever guesses tries first: what is known of the person, the
 * product's name, runs and repetitions.
 */
export function whyNoPassword(
  password: string,
  known: { readonly name: string; readonly email: string },
): string | null {
  const length = [...password].length;
  if (length < shortestPassword) {
    return `A password has at least ${shortestPassword} characters. A few words that come to your mind together make a good one.`;
  }
  if (length > longestPassword) return `A password has at most ${longestPassword} characters.`;
  if (/[\0\p{Cs}]/u.test(password)) {
    return 'This password has a character that cannot be kept. Please choose another.';
  }
  const plain = password.normalize('NFKC').toLowerCase();
  const rest = [...personal(known), 'recount', 'password'].reduce(
    (text, part) => text.replaceAll(part, ''),
    plain,
  );
  if ([...rest].length < 8) {
    return 'This password is little more than a name or an address that is known. Please choose another.';
  }
  if (new Set(plain).size < 5) {
    return 'This password repeats a few characters. Please choose another.';
  }
  if (isRun(plain)) {
    return 'This password goes through the alphabet, the digits or the keyboard. Please choose another.';
  }
  return null;
}

function personal({ name, email }: { name: string; email: string }): string[] {
  const [box = '', host = ''] = email.toLowerCase().split('@');
  const words = name.normalize('NFKC').toLowerCase().split(/\s+/);
  return [email.toLowerCase(), box, host, ...words].filter((part) => part.length >= 3);
}

const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
];

/** Whether nearly every character follows the one before it in the alphabet, the digits or on a keyboard. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((character, index) => {
    const pair = `${[...text][index]}${character}`;
    const back = [...pair].reverse().join('');
    return runs.some((run) => run.includes(pair) || run.includes(back));
  });
  return steps.filter((follows) => !follows).length < 4;
}
