// The words of tsqueries. PostgreSQL's own parser knows no Persian and differs by version and locale: it is never asked.

export const lexeme = (term: string): string =>
  // Hardly any term has a sign that must be escaped.
  /['\\\0]/.test(term)
    ? `'${term.replaceAll("\0", "").replaceAll("\\", "\\\\").replaceAll("'", "''")}'`
    : `'${term}'`;
