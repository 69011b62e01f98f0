/** A line that GitHub shows beside a file of a pull request. */
export interface Annotation {
  level: 'warning' | 'error';
  /** Relative to the repository. */
  file: string;
  /** 1-based. */
  line?: number | undefined;
  message: string;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export function workflowCommand({ level, file, line, message }: Annotation): string {
  const properties = [
    `file=${escapedProperty(file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    'title=Latchkey',
  ];
  return `::${level} ${properties.join(',')}::${escaped(message)}`;
}

/** As `@actions/core` does it. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
