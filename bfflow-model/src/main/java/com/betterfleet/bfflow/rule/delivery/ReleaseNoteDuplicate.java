package com.betterfleet.bfflow.rule.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleaseNote.Breaking;
import com.betterfleet.bfflow.chain.ReleaseNote.Configuration;
import com.betterfleet.bfflow.chain.ReleaseNote.Deprecation;
import com.betterfleet.bfflow.chain.ReleaseNote.StoryRef;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nobody is told the same thing twice: an entry is in one place, not also where a cherry-pick left it. */
public final class ReleaseNoteDuplicate implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "release-note-duplicate", Group.DELIVERY, Severity.ERROR, Reach.NO_STAGE)
            .judging(Subject.RELEASE_NOTE);

    /** A relative link that goes through other folders. */
    private static final Pattern WAY = Pattern.compile("(?!/)[^#?]*/[^/]*");

    /** What makes two entries of one name the same; where they lie and how they are laid out does not count. */
    private record Content(
            List<StoryId> stories,
            Optional<String> type,
            Optional<String> audience,
            Optional<String> title,
            Optional<Breaking> breaking,
            Optional<Deprecation> deprecation,
            List<Configuration> configuration,
            boolean highlight,
            Optional<String> reason,
            String body) {

        static Content of(ReleaseNote note) {
            return new Content(
                    note.stories().stream().map(StoryRef::id).toList(),
                    note.type(),
                    note.audience(),
                    note.headline(),
                    note.breaking(),
                    note.deprecation(),
                    note.configuration(),
                    note.highlight(),
                    note.reason(),
                    body(note));
        }

        /** The text without what a release changes when it moves an entry: the way that its relative links take. */
        private static String body(ReleaseNote note) {
            String text = note.body().lines().map(String::stripTrailing).collect(joining("\n"));
            List<String> ways = note.page().links().stream()
                    .map(Link::target)
                    .filter(target ->
                            !Address.hasScheme(target) && WAY.matcher(target).matches())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            for (String way : ways) {
                text = text.replace(way, way.substring(way.lastIndexOf('/') + 1));
            }
            return text.strip();
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Map<String, List<ReleaseNote>> byName = new LinkedHashMap<>();
        for (ReleaseNote note : chain.releaseNotes()) {
            if (note.readable()) {
                byName.computeIfAbsent(note.fileName(), name -> new ArrayList<>(1))
                        .add(note);
            }
        }
        List<Violation> violations = new ArrayList<>();
        for (List<ReleaseNote> namesakes : byName.values()) {
            if (namesakes.size() > 1) {
                among(namesakes).forEach(notes -> violations.add(violation(inTime(chain, notes))));
            }
        }
        return violations.stream();
    }

    private static Stream<List<ReleaseNote>> among(List<ReleaseNote> namesakes) {
        return namesakes.stream().collect(groupingBy(Content::of, LinkedHashMap::new, toList())).values().stream()
                .filter(notes -> notes.size() > 1);
    }

    /** The entries as they went out, so that the surplus one is the last; of equal dates, by path. */
    private static List<ReleaseNote> inTime(Chain chain, List<ReleaseNote> notes) {
        Map<String, String> dates = chain.releases().stream()
                .collect(toMap(Release::version, release -> release.date().orElse("")));
        return notes.stream()
                .sorted(Comparator.comparing(note -> note.release()
                        .map(version -> dates.getOrDefault(version, ""))
                        .orElse("")))
                .toList();
    }

    private static Violation violation(List<ReleaseNote> notes) {
        Optional<ReleaseNote> unreleased =
                notes.stream().filter(note -> note.release().isEmpty()).findFirst();
        ReleaseNote surplus = unreleased.orElse(notes.get(notes.size() - 1));
        List<ReleaseNote> others = notes.stream()
                .filter(note -> !note.path().equals(surplus.path()))
                .toList();
        ReleaseNote first = others.get(0);
        String where = unreleased.isPresent()
                ? "is released already, in " + first.release().orElseThrow()
                : "is in two releases, " + first.release().orElseThrow() + " and "
                        + surplus.release().orElseThrow();
        return Violation.of(
                        surplus,
                        "this entry " + where,
                        Fix.byCommand(
                                "Keep the one that users were shown first.",
                                "git rm " + Wording.quoted(surplus.path())))
                .relatedTo(others.stream()
                        .map(note -> new Related(note.location(), "the same entry"))
                        .toList());
    }
}
