package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;

/** Text that is no YAML, with the place where it stops being so. The message is for the person who wrote it. */
public final class YamlSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient YamlProblem problem;

    YamlSyntaxException(Location location, String message) {
        super(message);
        this.problem = new YamlProblem(location, "", message, "Mend the YAML.");
    }

    /** Where the text stops being YAML. */
    public Location location() {
        return problem.location();
    }

    /** The same as a value. */
    public YamlProblem problem() {
        return problem;
    }
}
