import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Custom properties that stylesheets read. */
    [property: `--${string}`]: string | number | undefined;
  }
}
