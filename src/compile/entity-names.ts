// Names of the letters U+00A0 to U+00FF, in order.
const LATIN_1 = `
  nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
  micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
  Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
  Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
  ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc
  uuml yacute thorn yuml`

// A name and its letter; HTML 4's, then those of HTML 5 that notes use.
const OTHERS = `
  OEligŒ oeligœ ScaronŠ scaronš YumlŸ fnofƒ circˆ tilde˜ AlphaΑ BetaΒ GammaΓ DeltaΔ EpsilonΕ ZetaΖ EtaΗ ThetaΘ
  IotaΙ KappaΚ LambdaΛ MuΜ NuΝ XiΞ OmicronΟ PiΠ RhoΡ SigmaΣ TauΤ UpsilonΥ PhiΦ ChiΧ PsiΨ OmegaΩ alphaα betaβ
  gammaγ deltaδ epsilonε zetaζ etaη thetaθ iotaι kappaκ lambdaλ muμ nuν xiξ omicronο piπ rhoρ sigmafς sigmaσ tauτ
  upsilonυ phiφ chiχ psiψ omegaω thetasymϑ upsihϒ pivϖ ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„
  dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ frasl⁄ euro€ imageℑ weierp℘ realℜ
  trade™ alefsymℵ larr← uarr↑ rarr→ darr↓ harr↔ crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ hArr⇔ forall∀ part∂ exist∃ empty∅
  nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫ there4∴ sim∼
  cong≅ asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅ lceil⌈ rceil⌉ lfloor⌊
  rfloor⌋ loz◊ spades♠ clubs♣ hearts♥ diams♦ check✓ cross✗ starf★ star☆ phone☎ female♀ male♂ sung♪ natur♮ sharp♯
  num# percnt% dollar$ commat@ period. comma, colon: semi; excl! quest? bsol\\ sol/ lowbar_ grave\` lcub{ lbrace{
  rcub} rbrace} lsqb[ lbrack[ rsqb] rbrack] verbar| vert| lpar( rpar) ast* midast* plus+ equals= hyphen‐ dash‐
  horbar― nldr‥ mldr… rarrw↝ larrhk↩ rarrhk↪ map↦ mapsto↦ nearr↗ searr↘ swarr↙ nwarr↖ varr↕ Uarr↟ Darr↡ leq≤ geq≥
  approx≈ ap≈ ll≪ gg≫ lang⟨ rang⟩ emptyset∅ varnothing∅ nexists∄ in∈ setminus∖ pm± mp∓ div÷ centerdot· bullet•
  block█ blk14░ blk12▒ blk34▓ squ□ square□ squf▪ utri▵ dtri▿ ltri◃ rtri▹ utrif▴ dtrif▾ ltrif◂ rtrif▸ cir○ copysr℗
  TRADE™ numero№ incare℅ half½ frac13⅓ frac23⅔ frac15⅕ frac18⅛ frac38⅜ frac58⅝ frac78⅞ hbarℏ planckℏ ellℓ Reℜ Imℑ
  alephℵ bethℶ tprime‴ lsquor‚ ldquor„ rdquor” Hat^ breve˘ dot˙ caronˇ boxh─ boxv│ boxdr┌ boxdl┐ boxur└ boxul┘
  boxvr├ boxvl┤ boxhd┬ boxhu┴ boxvh┼ boxH═ boxV║ AMP& LT< GT> QUOT" COPY© REG® checkmark✓ bigstar★ leftarrow←
  rightarrow→ uparrow↑ downarrow↓ leftrightarrow↔ updownarrow↕ Leftarrow⇐ Rightarrow⇒ Leftrightarrow⇔ longrightarrow⟶
  xrarr⟶ larrb⇤ rarrb⇥ vellip⋮ ctdot⋯ Vert‖ iff⇔ therefore∴ because∵ wedge∧ vee∨ neg¬ varphiϕ varepsilonϵ bigcirc◯`

const words = (text: string): string[] => text.trim().split(/\s+/u)

/** The character references of HTML that have names: all of HTML 4 and the usual ones of HTML 5. */
export const ENTITY_NAMES: ReadonlyMap<string, string> = new Map([
  ...words(LATIN_1).map((name, at): [string, string] => [name, String.fromCodePoint(0xa0 + at)]),
  ...words(OTHERS).map((word): [string, string] => [word.slice(0, -1), word.slice(-1)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['shy', ''],
  ['lrm', ''],
  ['rlm', ''],
  ['Tab', '\t'],
  ['NewLine', '\n'],
  ['NonBreakingSpace', '\u00a0'],
  ['numsp', '\u2007'],
  ['puncsp', '\u2008'],
  ['hairsp', '\u200a'],
  ['ZeroWidthSpace', '\u200b'],
  ['NoBreak', '\u2060'],
])
