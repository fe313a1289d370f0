import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Colophon } from '@/components/colophon';
import { Masthead } from '@/components/masthead';
import { sans, serif } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Recount', template: '%s · Recount' },
  description:
    'How several outlets reported the same vote or the same casualty count, side by side and in their own words.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${serif.variable} ${sans.variable}`}>
      <body className="min-h-dvh bg-paper text-ink print:bg-white">
        <Masthead />
        <main id="content" className="mx-auto max-w-7xl px-4 pb-16 sm:px-6 lg:px-10">
          {children}
        </main>
        <Colophon />
      </body>
    </html>
  );
}
