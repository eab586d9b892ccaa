interface ChangeListProps {
  readonly changes: readonly ShownChange[];
  readonly words: { readonly before: string; readonly after: string; readonly nothing: string };
}

/** A field whose value is another now; both in words. */
export interface ShownChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What changed from one state of an entry to the next: before and after, field by field. */
export function ChangeList({ changes, words }: ChangeListProps) {
  if (changes.length === 0) return <p class="b-muted">{words.nothing}</p>;
  return (
    <dl class="b-dl b-dl--plain b-dl--tight">
      {changes.map(({ label, before, after }) => (
        <div key={label}>
          <dt>
            <span>{label}</span>
          </dt>
          <dd>
            <Value word={words.before} value={before} />
            <Value word={words.after} value={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const Value = ({ word, value }: { readonly word: string; readonly value: string }) => (
  <div>
    <span class="b-muted">{word}:</span> {value}
  </div>
);
