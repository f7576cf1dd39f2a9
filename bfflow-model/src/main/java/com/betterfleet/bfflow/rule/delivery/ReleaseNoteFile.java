package com.betterfleet.bfflow.rule.delivery;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stray;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Repair;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Violation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything among the entries is an entry, and every entry is among them. */
public final class ReleaseNoteFile implements Rule {

    private static final RuleInfo INFO =
            new RuleInfo("release-note-file", Group.DELIVERY, Severity.ERROR, Reach.NO_STAGE);

    private static final Pattern OTHER_MARKDOWN =
            Pattern.compile("(.+)\\.(?:markdown|mdown|mkdn?)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        String unreleased = chain.notesFolder() + "/unreleased";
        return chain.strays().stream().flatMap(stray -> switch (stray.place()) {
            case NOT_MARKDOWN ->
                Stream.of(violation(
                        stray,
                        "the file is no entry: an entry is Markdown and ends in .md",
                        "Rename it if it is meant as an entry, else move it out of this folder, pictures to where the"
                                + " documentation keeps them.",
                        renamed(stray)));
            case NOT_AN_ENTRY ->
                Stream.of(violation(
                        stray,
                        "the file is no entry: its name begins with no story id, and it has no front matter",
                        "Name it after its story, COR-10.md, and give it front matter; else move it out of this folder.",
                        Optional.empty()));
            case FOLDER_AMONG_ENTRIES ->
                Stream.of(violation(
                        stray,
                        "a folder lies among the entries; what is in it is not read",
                        "Move the entries in it up into "
                                + stray.path().substring(0, stray.path().lastIndexOf('/')) + ".",
                        Optional.empty()));
            case OUTSIDE_ENTRY_FOLDERS ->
                Stream.of(violation(
                        stray,
                        "the file is named like an entry, but lies neither in unreleased/ nor in released/<version>/",
                        "Move it to " + unreleased + ".",
                        Optional.empty()));
            default -> Stream.<Violation>empty();
        });
    }

    /** Where it is named after a story, and its ending means Markdown as well. */
    private static Optional<Repair> renamed(Stray stray) {
        Matcher name = OTHER_MARKDOWN.matcher(stray.path());
        return name.matches() && !stray.claimed().isEmpty()
                ? Optional.of(new Repair.Rename(stray.path(), name.group(1) + ".md"))
                : Optional.empty();
    }

    private static Violation violation(Stray stray, String message, String fix, Optional<Repair> repair) {
        Violation violation =
                Violation.of(stray.path(), message, Fix.byHand(fix).or(repair));
        return stray.files().size() > 1 ? violation.affecting(stray.files()) : violation;
    }
}
