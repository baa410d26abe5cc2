package io.opencomplaint.tck;

import java.util.List;

/** Texts that stores have been seen to change, cut, refuse or obey. All of them are legal. */
final class HostileText {

    /** Of any number of lines; at most 64 UTF-16 units, so that they fit every text that a complaint has. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "  blanks at both ends  ",
            "\t\n\r\n\r\u000B\f",
            "\u0001\u0007\u001B[31m\u007F\u0085",
            "\u00A0\u2003\u2028\u2029\u200B\uFEFF",
            "null",
            "NULL",
            "\\N",
            "0",
            "true",
            "{}",
            "[]",
            "{\"content\":null}",
            "'; DROP TABLE complaint; --",
            "' OR '1'='1",
            "100% _ \\% \\_ [a-z] * ?",
            "it's \"quoted\" `so` \\ and \\\\ and \\' and ''",
            "$1 :name ? ?? ${x} #{x} %s {0} @p",
            "<script>alert(1)</script> &amp; &#0; ]]>",
            "空调不制冷，要求退款。",
            "عربي \u202Eدعوى\u202C עברית",
            "e\u0301 \u00E9 \u1E9B\u0323 ﬁ ß ẞ İ ı",
            "\uD83D\uDE21 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDE8\uD83C\uDDF3 \uD842\uDFB7野家",
            "\uFFFD\uFFFE\uFFFF\uFDD0 \uDBFF\uDFFF",
            "a\u0308\u0323\u0331".repeat(16));

    /** Of one line, without blanks at the ends: what a key may be. */
    static final List<String> KEYS = List.of(
            "null",
            "0",
            "'; DROP TABLE complaint; --",
            "100% _ \\% [a-z] * ?",
            "it's \"quoted\" `so` \\ and \\\\",
            "$1 :name ? ?? ${x} %s {0}",
            "a/b~c|d,e;f:g=h",
            "客服一部",
            "عربي עברית",
            "e\u0301",
            "\u00E9",
            "\uD83D\uDE21\uD842\uDFB7",
            "x".repeat(128),
            "\uD83D\uDE21".repeat(64));

    private HostileText() {}
}
