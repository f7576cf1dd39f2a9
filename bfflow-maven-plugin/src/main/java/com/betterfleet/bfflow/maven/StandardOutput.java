package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.text.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a goal was asked to show goes here, also where Maven itself is quiet. It is Maven's as well, so it is never closed; and
 * it is UTF-8, whatever the platform's encoding, because other programs read it.
 */
final class StandardOutput {

    private StandardOutput() {}

    /** Prints a text, safe for a terminal: it may be a person who asked. */
    static void print(String text) {
        byte[] bytes = Printable.text(text).getBytes(StandardCharsets.UTF_8);
        System.out.flush();
        PrintStream out = isWrapped() ? raw() : System.out;
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** The same of a text in UTF-8. */
    static void print(byte[] text) {
        print(new String(text, StandardCharsets.UTF_8));
    }

    /**
     * Maven 4 makes log lines of whatever a goal prints, {@code [INFO] [stdout] …}, which {@code -q} leaves out and no program
     * can read, but for {@code --raw-streams}. In the daemon of mvnd there is nobody behind the process's own stream.
     */
    private static boolean isWrapped() {
        return System.out.getClass().getName().startsWith("org.apache.maven.logging.")
                && System.getProperty("mvnd.id") == null;
    }

    /** The stream that the process was given; closing it would close Maven's own. */
    private static PrintStream raw() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }
}
