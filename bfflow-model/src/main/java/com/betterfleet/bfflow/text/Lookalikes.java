package com.betterfleet.bfflow.text;

import java.text.Normalizer;
import java.util.Optional;

/** Characters that a reader takes for others, or does not see at all. */
public final class Lookalikes {

    /** Cyrillic and Greek letters, and below each the Latin one that it looks like. */
    private static final String LETTERS =
            "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0430\u0435\u0456\u0458\u043E\u0440\u0441\u0443\u0445\u0455\u04BB\u0501\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF";

    private static final String LATIN = "ABESIJKMHOPCTYXaeijopcyxshdABEZHIKMNOPTYXo";

    private Lookalikes() {}

    /** A text as a reader takes it: Latin letters and digits for those that look like them, and nothing that cannot be seen. */
    public static String plain(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!isUnseen(c)) {
                plain.append(plain(c));
            }
        });
        return plain.toString();
    }

    /** What of a text is not what it looks like, as a clause; empty where everything is. */
    public static Optional<String> said(String text) {
        return isAscii(text)
                ? Optional.empty()
                : text.codePoints()
                        .filter(c -> isUnseen(c) || !plain(c).equals(Character.toString(c)))
                        .mapToObj(Lookalikes::said)
                        .findFirst();
    }

    private static String said(int c) {
        String name = "U+%04X %s".formatted(c, Character.getName(c));
        return isUnseen(c) ? "it holds " + name + ", which nobody sees" : "its '" + plain(c) + "' is " + name;
    }

    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static String plain(int c) {
        int at = LETTERS.indexOf(c);
        if (at >= 0) {
            return LATIN.substring(at, at + 1);
        }
        String written = Character.toString(c);
        String compatible = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return compatible.length() == 1 && compatible.charAt(0) < 0x80 ? compatible : written;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
