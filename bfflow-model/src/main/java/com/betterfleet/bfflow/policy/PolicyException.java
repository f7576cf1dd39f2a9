package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.text.Printable;
import com.betterfleet.bfflow.yaml.YamlProblem;
import java.util.List;
import java.util.stream.Collectors;

/** A policy with mistakes, which stop the build at once. The message has a line for each of them, with its place. */
public final class PolicyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<YamlProblem> mistakes;

    /** A policy, or a file beside it, with these mistakes. */
    public PolicyException(List<YamlProblem> mistakes) {
        super(mistakes.stream().map(PolicyException::line).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake, in the order of the file. */
    public List<YamlProblem> mistakes() {
        return mistakes;
    }

    /** A message that ends in a question says already what to write. */
    private static String line(YamlProblem mistake) {
        String said = mistake.location() + ": " + mistake.message();
        return Printable.line(said.endsWith("?") ? said : said + ". " + mistake.fix());
    }
}
