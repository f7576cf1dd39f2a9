package com.betterfleet.bfflow.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
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
        System.out.write(text, 0, text.length);
        System.out.flush();
    }

    /**
     * The same for lines before which nothing may stand. Maven 4 writes {@code [INFO] [stdout]} before whatever a goal prints,
     * but for {@code --raw-streams}; so they go past it, to the stream that the process was given.
     */
    static void printCommands(byte[] text) throws IOException {
        System.out.flush();
        if (System.out.getClass().getName().startsWith("org.apache.maven.logging.")) {
            // closing it would close Maven's own
            new FileOutputStream(FileDescriptor.out).write(text);
        } else {
            print(text);
        }
    }
}
