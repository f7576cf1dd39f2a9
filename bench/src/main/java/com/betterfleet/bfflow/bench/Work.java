package com.betterfleet.bfflow.bench;

import java.util.List;

/** What is measured. */
enum Work {
    /** What every build costs: all other work is held against it. */
    EMPTY("Maven alone", Project.EMPTY, "validate", true),

    /** As in a clone that is new, and whenever nothing may be remembered. */
    COLD("bfflow, nothing remembered", Project.CHAIN, "validate -Dbfflow.cache=false", true),

    /** As in most builds: nothing of the chain is different since the last one. */
    UNCHANGED("bfflow, nothing changed", Project.CHAIN, "validate", true),

    /** As after an edit. */
    CHANGED("bfflow, one file changed", Project.CHAIN, "validate", true),

    /** The nearest other tool. */
    TRACE("OpenFastTrace", Project.TRACE, "validate", true),

    /** Renders what is unreleased, which is everything. */
    NOTES("`bfflow:release-notes`, once", Project.CHAIN, goal("release-notes"), false),

    /** Prints one story with all that belongs to it. */
    CONTEXT("`bfflow:context`, once", Project.CHAIN, goal("context") + " -Dbfflow.story=COR-7", false),

    /** Begins a page. Comes last, for it leaves one behind. */
    NEW("`bfflow:new`, once", Project.CHAIN, goal("new") + " -Dbfflow.kind=work-item -Dbfflow.title=Another", false);

    private final String title;
    private final Project project;
    private final String command;
    private final boolean isRepeated;

    Work(String title, Project project, String command, boolean isRepeated) {
        this.title = title;
        this.project = project;
        this.command = command;
        this.isRepeated = isRepeated;
    }

    private static String goal(String name) {
        return "com.betterfleet.bfflow:bfflow-maven-plugin:" + Settings.version() + ":" + name;
    }

    /** What the table calls it. */
    String title() {
        return title;
    }

    /** Where it is done. */
    Project project() {
        return project;
    }

    /** What Maven is asked for. */
    List<String> arguments() {
        return List.of(command.split(" ", -1));
    }

    /** Whether it is part of every round; what is not is done once, after them. */
    boolean isRepeated() {
        return isRepeated;
    }
}
