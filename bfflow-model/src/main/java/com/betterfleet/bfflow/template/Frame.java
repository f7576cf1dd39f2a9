package com.betterfleet.bfflow.template;

import com.betterfleet.bfflow.text.Printable;
import com.betterfleet.bfflow.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What pages of HTML that are built in have in common. */
public final class Frame {

    private static final String SPECIAL = "&<>\"'";

    private Frame() {}

    /** Text as it may stand anywhere in HTML, in quotes as well; on one line. */
    public static String escaped(String text) {
        if (text.chars().allMatch(Frame::isPlain)) {
            return text;
        }
        return Printable.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Most text is: letters that mean nothing to HTML, and are on every keyboard. */
    private static boolean isPlain(int letter) {
        return letter >= ' ' && letter <= '~' && SPECIAL.indexOf(letter) < 0;
    }

    /** A text that lies beside a class, its lines ending in LF. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By what a page's Content-Security-Policy lets a style or a script through, and nothing else. */
    public static String hash(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
    }
}
