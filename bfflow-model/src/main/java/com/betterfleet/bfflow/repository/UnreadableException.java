package com.betterfleet.bfflow.repository;

import java.util.List;

/** Files that cannot be read at all, each with its place and the reason; nothing can be judged without them. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
