/** The line that ends the text which a command takes from the lines below it, as in `cat <<'EOF'`; undefined for none. */
export function heredocEnd(command: string): string | undefined {
  if (!command.includes('<<')) return undefined
  return /(?<!<)<<-?\s*(?<quote>["']?)(?<end>[A-Za-z_]\w*)\k<quote>/u.exec(command)?.groups?.end
}
