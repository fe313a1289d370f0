import 'server-only';
import { symmetricDecrypt } from 'better-auth/crypto';
import type { Editor } from '@/core/annotations/editor';
import { base32, otpAddress } from '@/core/people/one-time-codes';
import { reading } from '../database';
import { askedBy } from '../session/asked-by';
import { auth } from '../session/auth';

/** What an app that shows codes needs, and the codes for recovery, until a first code confirms them. */
export interface BegunFactor {
  /** `otpauth://totp/…`. */
  readonly address: string;
  /** The secret in base 32, for typing. */
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** Reads the second factor that an editor has begun to set up; null where they have not, and once it is on. */
export function getBegunFactor(editor: Editor, headers: Headers): Promise<BegunFactor | null> {
  return reading(async (db) => {
    const factor = await db.twoFactor.findFirst({ where: { userId: editor.id, verified: false } });
    if (factor === null) return null;
    const { $context, api } = await auth(askedBy(headers).origin);
    const { secretConfig } = await $context;
    const secret = await symmetricDecrypt({ key: secretConfig, data: factor.secret });
    const { backupCodes } = await api.viewBackupCodes({ body: { userId: editor.id } });
    return {
      address: otpAddress(secret, editor.email),
      secret: base32(secret),
      recoveryCodes: backupCodes,
    };
  });
}
