package com.betterfleet.bfflow.json;

import com.betterfleet.bfflow.text.Printable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * What JSON lets stand in a text and no terminal should be shown: an answer is printed as it is. To a program it is the same
 * text, written as <code>\</code><code>u009B</code>.
 */
final class TerminalEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int one) {
        return Printable.isUnsafe((char) one) ? new SerializedString(String.format("\\u%04X", one)) : null;
    }
}
