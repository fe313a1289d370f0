import 'server-only';
import { notFound } from 'next/navigation';
import { publishedTag } from '@/core/views/page-tags';
import { tagPage } from './cache-tags';

/** Says that there is no such page: until something is published, by which there may be one. */
export async function missingPage(): Promise<never> {
  await tagPage([publishedTag]);
  notFound();
}
