package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.scaffold.NewKind;
import java.io.Console;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * Asks whoever sits at the terminal; where nobody does, nothing is answered.
 *
 * @param console the terminal
 */
record Questions(Optional<Console> console) {

    /** In a build that may ask: not with {@code -B}, not where its input or output is no terminal, nor where a program wants the answer. */
    static Questions of(MavenSession session, Format format) {
        return new Questions(Optional.ofNullable(System.console())
                .filter(console -> session.getRequest().isInteractiveMode() && format != Format.JSON));
    }

    /** The answer; empty where there is none. */
    String ask(String question) {
        return console.flatMap(terminal -> Optional.ofNullable(terminal.readLine("%s: ", question)))
                .map(String::strip)
                .orElse("");
    }

    /** What a property of a new thing is for. */
    static String about(NewKind kind, String property) {
        return switch (property) {
            case "title" -> "the title of the " + kind.word().replace('-', ' ');
            case "id" -> "the milestone that it is for";
            case "workItem" -> "the folder of the work item that it is for";
            default -> "the id of the story that the entry is for";
        };
    }
}
