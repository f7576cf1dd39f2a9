package com.betterfleet.bfflow.template;

/** A template with a mistake. The message says its place, {@code path:line}, and what is wrong. */
public final class TemplateException extends Exception {

    private static final long serialVersionUID = 1L;

    TemplateException(String path, int line, String message) {
        super(path + ":" + line + ": " + message);
    }
}
