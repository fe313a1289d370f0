import { useEffect, useState } from 'react';
import { askNothing } from './ask';

/** Whether whoever is signed in is signing out on this page, which asks nothing of the server from then on. */
export function useSigningOut(): boolean {
  const [isSigningOut, setSigningOut] = useState(false);
  useEffect(() => {
    const onSubmit = ({ target }: SubmitEvent) => {
      if (!(target instanceof HTMLFormElement) || !target.action.endsWith(signOut)) return;
      askNothing();
      setSigningOut(true);
    };
    const onShow = () => setSigningOut(false);
    document.addEventListener('submit', onSubmit);
    window.addEventListener('pageshow', onShow);
    return () => {
      document.removeEventListener('submit', onSubmit);
      window.removeEventListener('pageshow', onShow);
    };
  }, []);
  return isSigningOut;
}

const signOut = '/api/auth/sign-out';
