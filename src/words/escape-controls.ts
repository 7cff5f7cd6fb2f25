/** What a terminal might obey: DEL, C1 and bidi controls. JSON itself escapes C0. */
const CONTROLS = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu

/** JSON with control characters of all kinds written as `\u…`: the same data, harmless on a terminal. */
export function escapeControls(json: string): string {
  return json.replace(CONTROLS, control => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
