/**
 * The line that ends the text which a command takes from the lines below it, as in `cat <<'EOF'`; undefined for none, and
 * where no line below is that one. Below, each line may have the prompt `> `.
 */
export function heredocEnd(command: string, below: readonly string[]): string | undefined {
  const end = /(?<!<)<<-?\s*(?<quote>["']?)(?<end>[A-Za-z_]\w*)\k<quote>/u.exec(command)?.groups?.end
  return below.some(line => line.replace(/^> /u, '').trim() === end) ? end : undefined
}
