interface Props {
  readonly text: string;
}

/** Each sentence stands in a line of its own; an empty line begins a new thought, "# " a heading. */
export const Lines = ({ text }: Props) => (
  <div class={`b-stack ${text.includes("# ") ? "" : "b-stack--s "}b-measure`}>
    {text.split("\n\n").map((thought) => (
      <Thought key={thought} text={thought} />
    ))}
  </div>
);

function Thought({ text }: Props) {
  const [first = "", ...others] = text.split("\n");
  const heading = first.startsWith("# ") ? first.slice(2) : undefined;
  return (
    <div class="b-stack b-stack--s">
      {heading !== undefined && <h2>{heading}</h2>}
      <p>
        {(heading === undefined ? [first, ...others] : others).map((line, index) => (
          <>
            {index > 0 && <br />}
            {line}
          </>
        ))}
      </p>
    </div>
  );
}
