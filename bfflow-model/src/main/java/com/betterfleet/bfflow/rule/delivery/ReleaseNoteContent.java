package com.betterfleet.bfflow.rule.delivery;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleaseNote.Breaking;
import com.betterfleet.bfflow.chain.ReleaseNote.Deprecation;
import com.betterfleet.bfflow.chain.ReleaseNote.StoryRef;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Page.Tag;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Repair;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An entry says what its readers need. */
public final class ReleaseNoteContent implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "release-note-content", Group.DELIVERY, Severity.ERROR, Reach.NO_STAGE)
            .judging(Subject.RELEASE_NOTE);

    private static final int LONGEST_TITLE = 100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        List<Violation> violations = new ArrayList<>();
        MeantStories meant = new MeantStories(chain, judgement.policy());
        for (ReleaseNote note : chain.releaseNotes()) {
            if (note.readable()) {
                List.of(
                                missing(note),
                                name(chain, meant, note),
                                title(note),
                                breaking(note),
                                deprecation(note),
                                reason(note),
                                script(note))
                        .forEach(violation -> violation.ifPresent(violations::add));
                addSettings(note, violations);
            }
        }
        return violations.stream();
    }

    private static Optional<Violation> missing(ReleaseNote note) {
        List<String> missing = new ArrayList<>();
        if (note.stories().isEmpty()) {
            missing.add("stories");
        }
        if (note.type().isEmpty()) {
            missing.add("type");
        }
        boolean meantSilent =
                note.flawedKeys().contains("type") && note.reason().isPresent();
        if (note.isSilent()) {
            if (note.reason().isEmpty()) {
                missing.add("reason");
            }
        } else if (!meantSilent) {
            if (note.audience().isEmpty()) {
                missing.add("audience");
            }
            if (note.headline().isEmpty()) {
                missing.add("title");
            }
        }
        missing.removeIf(note.flawedKeys()::contains);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        boolean onlyReason = missing.equals(List.of("reason"));
        String message = onlyReason
                ? "an entry of type none says why users need not be told, and this one gives no reason"
                : "the entry does not say its " + Wording.list(missing);
        return Optional.of(
                Violation.of(note, message, Fix.byHand("Add " + Wording.list(missing) + " to the front matter."))
                        .at(note.at(missing.get(0)))
                        .about("missing"));
    }

    /** Users would be told all the same, and of the reason nobody. */
    private static Optional<Violation> reason(ReleaseNote note) {
        if (note.reason().isEmpty() || note.type().isEmpty() || note.isSilent()) {
            return Optional.empty();
        }
        return Optional.of(Violation.of(
                        note,
                        "a reason is for entries of type none, and this one is of type "
                                + note.type().get(),
                        Fix.byHand("Take the reason out, or write 'type: none'."))
                .at(note.at("reason"))
                .about("reason"));
    }

    private static Optional<Violation> name(Chain chain, MeantStories meant, ReleaseNote note) {
        if (note.stories().isEmpty() || isNamedForOne(note)) {
            return Optional.empty();
        }
        Optional<StoryId> claimed =
                note.claimed().filter(id -> !chain.stories(id).isEmpty());
        // where the name is that of a story and 'stories' names one that is none, or where one text names several,
        // it is not the name that is wrong
        boolean misnamed = note.stories().stream()
                .anyMatch(story -> !meant.several(story.id()).isEmpty()
                        || (claimed.isPresent() && chain.stories(story.id()).isEmpty()));
        if (misnamed) {
            return Optional.empty();
        }
        String id = note.stories().get(0).id().text();
        return Optional.of(Violation.of(
                        note,
                        "the file's name does not begin with the id of a story that it is for, such as " + id,
                        renaming(
                                note,
                                claimed.filter(other -> !note.countsFor().contains(other)),
                                properPath(chain, note, id)))
                .about("name"));
    }

    /** Where the name is that of another story, the entry may have begun as a copy, and nobody knows which of the two is meant. */
    private static Fix renaming(ReleaseNote note, Optional<StoryId> another, String proper) {
        return another.map(other -> Fix.byHand("Write '" + other + "' under stories, or name the file "
                        + proper.substring(proper.lastIndexOf('/') + 1) + ", whichever is meant."))
                .orElseGet(() -> Fix.byCommand(
                                "Rename the file.",
                                "git mv " + Wording.quoted(note.path()) + " " + Wording.quoted(proper))
                        .or(new Repair.Rename(note.path(), proper)));
    }

    /** The second entry of a story keeps its words: {@code COR-10--words.md}. */
    private static String properPath(Chain chain, ReleaseNote note, String id) {
        String folder =
                note.path().substring(0, note.path().length() - note.fileName().length());
        String old = note.fileName().substring(0, note.fileName().lastIndexOf('.'));
        int words = old.indexOf("--");
        String first = folder + id + ".md";
        if (words >= 0) {
            return folder + id + old.substring(words) + ".md";
        }
        boolean taken =
                chain.releaseNotes().stream().anyMatch(other -> other.path().equals(first));
        return taken ? folder + id + "--" + old + ".md" : first;
    }

    private static boolean isNamedForOne(ReleaseNote note) {
        for (StoryRef story : note.stories()) {
            if (beginsWith(note.fileName(), story.id().text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWith(String fileName, String id) {
        return fileName.startsWith(id)
                && fileName.length() > id.length()
                && !Character.isLetterOrDigit(fileName.charAt(id.length()));
    }

    private static Optional<Violation> title(ReleaseNote note) {
        String title = note.headline().orElse("");
        int length = title.codePointCount(0, title.length());
        if (title.lines().count() > 1) {
            return Optional.of(at(note, "title", "the title has several lines", "Write it on one line."));
        }
        return length <= LONGEST_TITLE
                ? Optional.empty()
                : Optional.of(at(
                        note,
                        "title",
                        "the title has " + length + " characters, more than " + LONGEST_TITLE,
                        "Say the essential in the title and the rest below the front matter."));
    }

    private static Optional<Violation> breaking(ReleaseNote note) {
        return stated(note)
                .flatMap(breaking -> halves(note, breaking))
                .map(missing -> at(
                        note,
                        "breaking",
                        "a breaking change says its impact and its action; this one has no " + missing,
                        "Say under breaking what stops working and for whom (impact), and what they must do before"
                                + " upgrading (action)."));
    }

    /** Who writes the key and nothing below it means a breaking change all the same. */
    private static Optional<Breaking> stated(ReleaseNote note) {
        if (note.breaking().isPresent() || note.flawedKeys().contains("breaking") || !note.has("breaking")) {
            return note.breaking();
        }
        return Optional.of(new Breaking(Optional.empty(), Optional.empty()));
    }

    private static Optional<String> halves(ReleaseNote note, Breaking breaking) {
        List<String> missing = new ArrayList<>();
        if (breaking.impact().isEmpty() && !note.flawedKeys().contains("breaking.impact")) {
            missing.add("impact");
        }
        if (breaking.action().isEmpty() && !note.flawedKeys().contains("breaking.action")) {
            missing.add("action");
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(" and no ", missing));
    }

    private static Optional<Violation> deprecation(ReleaseNote note) {
        boolean needed = note.deprecation().isPresent() || note.type().equals(Optional.of("deprecated"));
        if (!needed) {
            return Optional.empty();
        }
        boolean flawed = note.flawedKeys().stream().anyMatch(key -> key.startsWith("deprecation"));
        boolean given = note.deprecation().flatMap(Deprecation::replacement).isPresent();
        return flawed || given
                ? Optional.empty()
                : Optional.of(at(
                        note,
                        note.deprecation().isPresent() ? "deprecation" : "type",
                        "the entry deprecates something and names no replacement",
                        "Say under deprecation what to use instead (replacement)."));
    }

    /** A setting without a name is none that anybody can set. */
    private static void addSettings(ReleaseNote note, List<Violation> violations) {
        for (int i = 0; i < note.configuration().size(); i++) {
            String item = "configuration[" + (i + 1) + "]";
            if (note.configuration().get(i).key().isEmpty()
                    && !note.flawedKeys().contains(item + ".key")) {
                violations.add(at(note, item, "a setting has no key", "Say under key what the setting is called."));
            }
        }
    }

    private static Optional<Violation> script(ReleaseNote note) {
        Optional<Tag> tag = scriptTag(note.page());
        boolean inTitle = note.headline().orElse("").toLowerCase(Locale.ROOT).contains("<script");
        if (tag.isEmpty() && !inTitle) {
            return Optional.empty();
        }
        Violation violation =
                at(note, "title", "the entry holds an HTML script", "Take the script out; release notes are text.");
        return Optional.of(tag.map(found -> violation.at(found.location()))
                .orElse(violation)
                .about("script"));
    }

    private static Optional<Tag> scriptTag(Page page) {
        for (Tag tag : page.tags()) {
            if (tag.name().equals("script")) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    private static Violation at(ReleaseNote note, String key, String message, String fix) {
        return Violation.of(note, message, Fix.byHand(fix)).at(note.at(key)).about(key);
    }
}
