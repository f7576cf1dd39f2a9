package com.betterfleet.bfflow.maven;

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

    static void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    static void print(byte[] text) {
        System.out.flush();
        PrintStream out = isWrapped() ? raw() : System.out;
        out.write(text, 0, text.length);
        out.flush();
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
