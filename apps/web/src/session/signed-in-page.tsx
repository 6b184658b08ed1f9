import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { useSay } from '../i18n.ts';
import { Page } from '../ui/page.tsx';
import { signInChannel } from './sign-in-again.ts';

/** Where a tab ends that was opened to sign in again: it tells the others and closes. */
export const SignedInPage = () => {
  const say = useSay();
  useEffect(() => {
    const channel = new BroadcastChannel(signInChannel);
    channel.postMessage('signed in');
    channel.close();
    window.close();
  }, []);
  return (
    <Page title={say('web.session.signedInTitle')}>
      <Text>{say('web.session.signedIn')}</Text>
    </Page>
  );
};
