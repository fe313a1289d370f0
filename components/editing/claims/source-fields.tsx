import { useEffect, useId, useState } from 'react';
import type { SourceView } from '@/core/claims/editor-claim-view';
import type { TypedName, TypedSource } from '@/core/claims/typed-reading';
import { ask } from '../ask';
import { button } from '../looks';
import { Group, sideBySide, TextField, Tick } from './fields';
import { linkLike } from './form-frame';
import type { FieldsProps } from './reading-fields';

/** The chain of attribution: whom the outlet cites, and whom that source cites in turn. */
export function SourceFields({ typed, type, learn }: FieldsProps) {
  const { sources } = typed;
  const put = (next: readonly TypedSource[]) => type({ sources: next });
  return (
    <Group name="Who says so">
      {sources.length === 0 && <p className="text-sm text-soft">In the outlet’s own voice.</p>}
      {sources.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the chain is what it is
        <div key={index} className="border-l border-rule pl-3">
          <div className={sideBySide}>
            <SourceName
              name={index === 0 ? 'Source' : 'Whom that source cites'}
              value={source}
              onType={(change) => put(replaced(sources, index, change))}
              learn={learn}
            />
            <TextField
              name="Words of the article that credit it"
              value={source.words}
              onType={(words) => put(replaced(sources, index, { words, start: null }))}
            />
          </div>
          <button
            type="button"
            className={linkLike}
            onClick={() => put(sources.filter((_, at) => at !== index))}
          >
            Take {source.name === '' ? 'this source' : source.name} off
          </button>
        </div>
      ))}
      {sources.length < 5 && (
        <button
          type="button"
          className={button}
          onClick={() => put([...sources, { name: '', nameless: false, words: '', start: null }])}
        >
          {sources.length === 0 ? 'Name a source' : 'Name whom that source cites'}
        </button>
      )}
    </Group>
  );
}

/** The name of a source, with those that are known offered while it is typed. */
export function SourceName({
  name,
  value,
  onType,
  learn,
}: {
  name: string;
  value: TypedName;
  onType: (change: Partial<TypedName>) => void;
  learn: (sources: readonly SourceView[]) => void;
}) {
  const id = useId();
  const [offered, setOffered] = useState<readonly SourceView[]>([]);
  const typed = value.name.trim();
  useEffect(() => {
    const leaving = new AbortController();
    const waiting = setTimeout(() => {
      const address = `/api/editor/sources?q=${encodeURIComponent(typed)}`;
      void ask<readonly SourceView[]>(address, { signal: leaving.signal }).then((answer) => {
        if (!answer.done || leaving.signal.aborted) return;
        setOffered(answer.value);
        learn(answer.value);
      });
    }, pause);
    return () => {
      clearTimeout(waiting);
      leaving.abort();
    };
  }, [typed, learn]);
  const known = offered.find((own) => own.name.toLowerCase() === typed.toLowerCase());
  return (
    <div className="min-w-0">
      <TextField
        name={name}
        list={`${id}-names`}
        value={value.name}
        onType={(own) => onType({ name: own })}
      />
      <datalist id={`${id}-names`}>
        {offered.map((own) => (
          <option key={own.slug} value={own.name} />
        ))}
      </datalist>
      {typed !== '' && known === undefined && (
        <Tick
          name="the article does not name it, as “diplomats”"
          value={value.nameless}
          onTick={(nameless) => onType({ nameless })}
        />
      )}
    </div>
  );
}

/** Milliseconds after the last letter until names are asked for. */
const pause = 250;

function replaced(
  sources: readonly TypedSource[],
  index: number,
  change: Partial<TypedSource>,
): readonly TypedSource[] {
  return sources.map((own, at) => (at === index ? { ...own, ...change } : own));
}
