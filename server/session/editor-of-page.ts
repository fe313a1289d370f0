import 'server-only';
import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { mayActAs, type Role } from '@/core/annotations/editor';
import { returnPath, signInAddress } from '@/core/views/return-path';
import { askedBy } from './asked-by';
import { type CurrentEditor, currentEditor } from './current-editor';

/**
 * Who sees this page, which is for a role. Sends those who are not signed in to sign in and come back, and answers
 * 403 to those of another role. However often a page asks, the database is asked once.
 */
export async function editorOfPage(needed: Role): Promise<CurrentEditor> {
  const editor = await whoSees();
  if (editor === null) {
    const { target } = askedBy(await headers());
    redirect(signInAddress(returnPath(target)));
  }
  if (!mayActAs(editor.role, needed)) forbidden();
  return editor;
}

/** Who sees this page; null for someone who is not signed in. */
export const whoSees = cache(async () => currentEditor(await headers()));
