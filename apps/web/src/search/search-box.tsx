import { ActionIcon, Group, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useSay } from '../i18n.ts';
import { IconSearch } from '../ui/icons.ts';

const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** By its place as well as by its sign: an Arabic layout has another letter there. */
const isSlash = ({ key, code, shiftKey, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  !isComposing && !ctrlKey && !metaKey && !altKey && (key === '/' || (code === 'Slash' && !shiftKey));

const useSlash = (field: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isSlash(event) || isInField(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [field]);
};

/** Where somebody types what to look for; a slash goes there. */
export const SearchBox = () => {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const { q = '' } = useSearch({ strict: false });
  const [words, setWords] = useState(q);
  const navigate = useNavigate();
  useEffect(() => setWords(q), [q]);
  useSlash(field);
  return (
    <form
      role="search"
      aria-label={say('web.search.box')}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/search', search: { q: words.trim() } });
      }}
    >
      <Group gap={4} wrap="nowrap">
        <TextInput
          ref={field}
          type="search"
          dir="auto"
          maxLength={200}
          aria-label={say('web.search.box')}
          aria-keyshortcuts="/"
          placeholder={say('web.search.hint')}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          style={{ flex: '1 1 auto' }}
        />
        <ActionIcon type="submit" variant="default" size="input-sm" aria-label={say('web.search.go')}>
          <IconSearch size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </form>
  );
};
