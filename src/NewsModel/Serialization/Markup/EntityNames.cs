using System.Collections.Frozen;

namespace NewsModel.Serialization.Markup;

/// <summary>The named character references that matter: those of HTML 4, and the few newer ones that texts use.</summary>
internal static class EntityNames
{
    /// <summary>No name is longer.</summary>
    public const int LongestName = 8;

    // The names of U+00A0 to U+00FF, in order. Old pages write them without the semicolon too.
    private const string Latin1 =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot " +
        "cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml " +
        "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
        "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute " +
        "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    // Name and code point in hexadecimal.
    private const string Others =
        "amp 26 lt 3C gt 3E quot 22 apos 27 AMP 26 LT 3C GT 3E QUOT 22 OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2C6 tilde 2DC " +
        "Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D " +
        "Xi 39E Omicron 39F Pi 3A0 Rho 3A1 Sigma 3A3 Tau 3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 " +
        "delta 3B4 epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8 iota 3B9 kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE omicron 3BF pi 3C0 rho 3C1 " +
        "sigmaf 3C2 sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 psi 3C8 omega 3C9 thetasym 3D1 upsih 3D2 piv 3D6 " +
        "ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D lrm 200E rlm 200F ndash 2013 mdash 2014 horbar 2015 lsquo 2018 rsquo 2019 sbquo 201A " +
        "ldquo 201C rdquo 201D bdquo 201E dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 " +
        "rsaquo 203A oline 203E frasl 2044 euro 20AC image 2111 weierp 2118 real 211C trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 " +
        "darr 2193 harr 2194 crarr 21B5 lArr 21D0 uArr 21D1 rArr 21D2 dArr 21D3 hArr 21D4 forall 2200 part 2202 exist 2203 empty 2205 " +
        "nabla 2207 isin 2208 notin 2209 ni 220B prod 220F sum 2211 minus 2212 lowast 2217 radic 221A prop 221D infin 221E ang 2220 and 2227 " +
        "or 2228 cap 2229 cup 222A int 222B there4 2234 sim 223C cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 " +
        "nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 lfloor 230A rfloor 230B lang 2329 " +
        "rang 232A loz 25CA spades 2660 clubs 2663 hearts 2665 diams 2666 " +
        "excl 21 num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2A plus 2B comma 2C period 2E sol 2F colon 3A semi 3B equals 3D quest 3F " +
        "commat 40 lsqb 5B lbrack 5B bsol 5C rsqb 5D rbrack 5D lowbar 5F grave 60 lcub 7B lbrace 7B verbar 7C vert 7C rcub 7D rbrace 7D " +
        "Tab 9 NewLine A nldr 2025 mldr 2026 hyphen 2010 dash 2010 check 2713 cross 2717 starf 2605 star 2606 phone 260E numsp 2007 " +
        "puncsp 2008 hairsp 200A copysr 2117 numero 2116 Ccaron 10C ccaron 10D Zcaron 17D zcaron 17E Lstrok 141 lstrok 142 " +
        "Aogon 104 aogon 105 Eogon 118 eogon 119 Cacute 106 cacute 107 Nacute 143 nacute 144 Sacute 15A sacute 15B Zacute 179 zacute 17A " +
        "Zdot 17B zdot 17C Ecaron 11A ecaron 11B Rcaron 158 rcaron 159 Uring 16E uring 16F Ncaron 147 ncaron 148 Dstrok 110 dstrok 111 " +
        "Gbreve 11E gbreve 11F Idot 130 imath 131 inodot 131 Scedil 15E scedil 15F Odblac 150 odblac 151 Udblac 170 udblac 171 Abreve 102 abreve 103";

    private static readonly FrozenDictionary<string, int> CodePoints = Build();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = CodePoints.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The code point of a name, or -1.</summary>
    public static int Find(ReadOnlySpan<char> name) =>
        name.Length <= LongestName && Lookup.TryGetValue(name, out var codePoint) ? codePoint : -1;

    /// <summary>Whether the reference is understood without its semicolon.</summary>
    public static bool NeedsNoSemicolon(int codePoint) => codePoint is >= 0xA0 and <= 0xFF or '&' or '<' or '>' or '"';

    private static FrozenDictionary<string, int> Build()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = 0xA0;
        foreach (var name in Latin1.Split(' ')) table.Add(name, next++);
        var others = Others.Split(' ');
        for (var i = 0; i < others.Length; i += 2)
            table.Add(others[i], int.Parse(others[i + 1], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture));
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
