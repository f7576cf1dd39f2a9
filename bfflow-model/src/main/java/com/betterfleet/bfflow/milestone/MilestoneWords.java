package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.Waiver;
import com.betterfleet.bfflow.text.Count;
import java.util.Optional;
import java.util.stream.Stream;

/** What text and Markdown say in the same words. */
final class MilestoneWords {

    private MilestoneWords() {}

    /** What holds for the whole milestone, a line each. */
    static Stream<String> head(MilestoneReadiness milestone) {
        return Stream.of(
                        milestone.plans().stream().map(MilestoneWords::plan),
                        milestone.releases().stream().map(MilestoneWords::release),
                        Stream.of(milestone.totals()),
                        count(
                                milestone.baselined(),
                                Count.of(milestone.baselined(), "error", "errors") + " baselined, let pass"),
                        count(
                                milestone.otherErrors(),
                                Count.of(milestone.otherErrors(), "error")
                                        + " elsewhere in the chain; mvn bfflow:validate says which"))
                .flatMap(lines -> lines);
    }

    private static Stream<String> count(int number, String says) {
        return Stream.of(says).filter(any -> number > 0);
    }

    private static String plan(ReleasePlan plan) {
        return plan.milestone().map(Field::location).orElse(plan.location()) + " " + plan.title()
                + plan.targetDate().map(date -> ", for " + date).orElse("")
                + plan.owner().map(owner -> ", owner " + owner).orElse("");
    }

    private static String release(Release release) {
        return release.path() + " delivered it"
                + release.date().map(date -> " on " + date).orElse("")
                + release.yanked()
                        .map(reason -> " and was withdrawn: " + reason)
                        .orElse("");
    }

    /** What an entry is, and what it says. */
    static String entry(ReleaseNote note) {
        String type = note.type().orElse("of no type");
        Optional<String> says = note.isSilent() ? note.reason() : note.headline();
        return note.release().map(version -> "released in " + version).orElse("unreleased") + ", " + type
                + says.map(text -> ": " + text).orElse("");
    }

    /** A finding that is let pass, and why. */
    static String waived(Finding finding) {
        return "waived, " + finding.waiver().map(Waiver::reason).orElse("for no reason") + ": " + finding.rule() + ": "
                + finding.message();
    }

    /** What a story says whose entry is to be found elsewhere. */
    static String delivered(String repository) {
        return "delivered in " + repository + ", where its entry is judged";
    }
}
