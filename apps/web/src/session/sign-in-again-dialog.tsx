import { Button, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { useSay } from '../i18n.ts';
import { goOn, isWaiting, onWaiting, signInAddress, signInChannel } from './sign-in-again.ts';

/** The session has ended: signing in happens in another tab, so that nothing on this page is lost. */
export const SignInAgainDialog = () => {
  const say = useSay();
  const waiting = useSyncExternalStore(onWaiting, isWaiting);
  useEffect(() => {
    const channel = new BroadcastChannel(signInChannel);
    channel.addEventListener('message', goOn);
    return () => channel.close();
  }, []);
  return (
    <Modal
      opened={waiting}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={say('web.session.endedTitle')}
    >
      <Stack>
        <Text>{say('web.session.ended')}</Text>
        <Button data-autofocus onClick={() => window.open(signInAddress('/signed-in'), '_blank')}>
          {say('web.session.signInAgain')}
        </Button>
        <Button variant="default" onClick={goOn}>
          {say('web.session.haveSignedIn')}
        </Button>
      </Stack>
    </Modal>
  );
};
