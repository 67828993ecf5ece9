// The words of tsqueries. PostgreSQL's own parsers know no Persian and differ by version and locale: they are never asked.

export const lexeme = (term: string): string =>
  // Hardly any term has a sign that must be escaped.
  /['\\\0]/.test(term)
    ? `'${term.replaceAll("\0", "").replaceAll("\\", "\\\\").replaceAll("'", "''")}'`
    : `'${term}'`;
