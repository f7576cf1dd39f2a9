package com.betterfleet.bfflow.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The measurements as a page of Markdown.
 *
 * @param all by the size of their corpus
 * @param rounds how often each was made
 * @param isMetered whether the operating system told the memory
 * @param isTraced whether OpenFastTrace was to be had
 */
record Table(List<Measurements> all, int rounds, boolean isMetered, boolean isTraced) {

    private static final String UNKNOWN = "n/a";

    Table {
        all = List.copyOf(all);
    }

    /** Where and how it was measured, and what came out. */
    String markdown(LocalDate day) {
        StringBuilder page = new StringBuilder(head(day));
        for (Measurements measured : all) {
            for (Work work : Work.values()) {
                if (measured.seconds(work).isPresent()) {
                    page.append(row(measured, work));
                }
            }
        }
        return page.append('\n').append(foot()).toString();
    }

    private String head(LocalDate day) {
        return """
                %s, %s %s, JDK %s%s, Maven %s, %s cores; medians of %s rounds.

                | stories | what | time (s) | added (s) | least to most | added / OpenFastTrace's | added CPU (s) | peak memory (MB) |
                | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                """.formatted(
                        day,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version().feature(),
                        Settings.jvm().isEmpty() ? "" : " with `" + Settings.jvm() + "`",
                        Settings.mavenVersion(),
                        Runtime.getRuntime().availableProcessors(),
                        rounds);
    }

    private String row(Measurements measured, Work work) {
        boolean isAlone = work == Work.EMPTY;
        String range = measured.range(work)
                .map(any -> number(any.least(), 2) + " to " + number(any.most(), 2))
                .orElse(UNKNOWN);
        return "| " + measured.stories() + " | " + work.title() + " | " + number(measured.seconds(work), 2) + " | "
                + (isAlone ? "" : number(measured.added(work), 2)) + " | " + (isAlone ? "" : range) + " | "
                + (isAlone ? "" : ratio(measured, work)) + " | "
                + (isAlone ? "" : number(measured.addedCpu(work), 2)) + " | " + number(measured.peak(work), 0)
                + " |\n";
    }

    /** Where a tool adds nothing that can be measured, nothing can be held against it. */
    private static String ratio(Measurements measured, Work work) {
        OptionalDouble added = measured.added(work);
        OptionalDouble other = measured.added(Work.TRACE);
        return added.isPresent() && other.isPresent() && other.getAsDouble() > 0
                ? number(added.getAsDouble() / other.getAsDouble(), 2)
                : UNKNOWN;
    }

    private String foot() {
        String memory = isMetered
                ? "CPU time and peak memory (the largest resident set of the process) are what GNU time says."
                : "CPU time and peak memory are not known here: there is no GNU time.";
        String trace = isTraced
                ? "OpenFastTrace is its Maven plugin " + Settings.openFastTrace() + " on the same items."
                : "OpenFastTrace's plugin " + Settings.openFastTrace() + " was not to be had here.";
        return memory + " " + trace + "\n";
    }

    private static String number(OptionalDouble number, int digits) {
        return number.isPresent() ? number(number.getAsDouble(), digits) : UNKNOWN;
    }

    private static String number(double number, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }
}
