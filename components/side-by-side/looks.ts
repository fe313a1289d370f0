/** How passages and their words look, by what they are: each told by more than its colour. */
export const looks = {
  matched: 'border-transparent',
  moved: 'border-double border-l-4 border-contested',
  repeated: 'border-double border-l-4 border-soft',
  alone: 'border-dashed border-strong-rule',
  copied: 'border-b border-accent bg-mark print:border-b-2',
  different:
    "border-b-[3px] border-contested bg-transparent text-ink before:sr-only before:content-['different:_'] after:sr-only after:content-['_(until_here)_']",
  quiet: 'border-b border-dotted border-soft',
};
