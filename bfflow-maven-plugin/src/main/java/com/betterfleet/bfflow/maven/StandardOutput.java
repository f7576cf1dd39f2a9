package com.betterfleet.bfflow.maven;

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
}
