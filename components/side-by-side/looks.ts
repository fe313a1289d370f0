/** How passages and their words look, by what they are: each told by more than its colour. */
export const looks = {
  matched: 'border-transparent',
  moved: 'border-double border-l-4 border-contested',
  repeated: 'border-double border-l-4 border-soft',
  alone: 'border-dashed border-strong-rule',
  copied: 'bg-mark',
  different: 'border-b-[3px] border-contested bg-transparent text-ink',
  quiet: 'border-b border-dotted border-soft',
};
