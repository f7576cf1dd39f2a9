package com.betterfleet.bfflow.rule.delivery;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.StoryStatus;
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
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything among the entries is an entry, and every entry is among them. */
public final class ReleaseNoteFile implements Rule {

    private static final RuleInfo INFO =
            new RuleInfo("release-note-file", Group.DELIVERY, Severity.ERROR, Reach.NO_STAGE);

    private static final String RELEASE_FILE = "release.yml";
    private static final String UNRELEASED = "unreleased";
    private static final String RELEASED = "released";
    private static final List<String> PLACES = List.of(UNRELEASED, RELEASED);

    /** {@code released/1.0/COR-10.md}. */
    private static final int PARTS_IN_RELEASE = 3;

    private static final Pattern OTHER_MARKDOWN =
            Pattern.compile("(.+)\\.(?:markdown|mdown|mkdn?)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return chain.strays().stream().flatMap(stray -> switch (stray.place()) {
            case NOT_MARKDOWN -> Stream.of(notMarkdown(chain, stray));
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
                        holdsMarkdown(stray)
                                ? "Move the entries in it up into "
                                        + stray.path().substring(0, stray.path().lastIndexOf('/')) + "."
                                : "There is no entry in it: move it out of this folder, pictures to where the"
                                        + " documentation keeps them.",
                        Optional.empty()));
            case OUTSIDE_ENTRY_FOLDERS ->
                Stream.of(violation(
                        stray,
                        "the file is named like an entry, but lies neither in unreleased/ nor in released/<version>/",
                        "Move it to " + properFolder(chain, stray) + ".",
                        Optional.empty()));
            default -> Stream.<Violation>empty();
        });
    }

    private static Violation notMarkdown(Chain chain, Stray stray) {
        if (isReleaseFile(chain, stray)) {
            String proper = stray.folder() + "/" + RELEASE_FILE;
            return Violation.of(
                    stray.path(),
                    "the file is no entry; did you mean '" + RELEASE_FILE + "'?",
                    Fix.byCommand(
                            "Rename the file.",
                            "git mv " + Wording.quoted(stray.path()) + " " + Wording.quoted(proper)));
        }
        return violation(
                stray,
                "the file is no entry: an entry is Markdown and ends in .md",
                "Rename it if it is meant as an entry, else move it out of this folder, pictures to where the"
                        + " documentation keeps them.",
                renamed(stray));
    }

    /** Whether it is meant as the file that a release has, which its folder lacks. */
    private static boolean isReleaseFile(Chain chain, Stray stray) {
        String name = stray.path().substring(stray.folder().length() + 1);
        return Nearest.misspelt(name, List.of(RELEASE_FILE)).isPresent()
                && chain.releases().stream()
                        .filter(release -> release.path().equals(stray.folder()))
                        .anyMatch(release ->
                                release.date().isEmpty() && release.flaws().isEmpty());
    }

    private static boolean holdsMarkdown(Stray stray) {
        return stray.files().stream()
                .anyMatch(file -> file.toLowerCase(Locale.ROOT).endsWith(".md"));
    }

    /** Where an entry belongs: into the release that its folders name, or that its story went out with, else among the others. */
    private static String properFolder(Chain chain, Stray stray) {
        String released = chain.notesFolder() + "/" + RELEASED + "/";
        String[] parts =
                stray.path().substring(chain.notesFolder().length() + 1).split("/", -1);
        boolean inRelease = parts.length == PARTS_IN_RELEASE
                && Nearest.among(parts[0], PLACES).equals(Optional.of(RELEASED));
        if (inRelease) {
            return released + parts[1];
        }
        boolean isReleased = stray.claimed().stream()
                .flatMap(id -> chain.stories(id).stream())
                .anyMatch(story -> story.status().is(StoryStatus.RELEASED));
        return isReleased
                ? released + "<version>, of the release that it went out with"
                : chain.notesFolder() + "/" + UNRELEASED;
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
