package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Field.Notation;
import com.betterfleet.bfflow.chain.Field.Value;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.prose.Placeholders;
import com.betterfleet.bfflow.prose.Placeholders.Found;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was to be filled in later has been. */
public final class Placeholder implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning("placeholder", Group.CONTENT)
            .judging(Subject.CHALLENGE, Subject.SPECIFICATION, Subject.STORY, Subject.RELEASE_NOTE);

    private static final Fix FIX = Fix.byHand("Write what is meant. What a reader is to see as it stands, such as an"
            + " example of a placeholder, goes between backticks.");

    private record InDocument(Document document, Found found) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        StoryPlaces places = new StoryPlaces(chain);
        List<InDocument> inDocuments = new ArrayList<>();
        for (Document document : chain.documents()) {
            for (Found found : found(document)) {
                inDocuments.add(new InDocument(document, found));
            }
        }
        List<Violation> violations = new ArrayList<>();
        Set<Location> judged = inDocuments.isEmpty() ? Set.of() : judged(chain, judgement.policy());
        for (InDocument one : inDocuments) {
            if (!judged.contains(startOfLine(one.found().location()))) {
                violation(one.document(), places, one.found()).ifPresent(violations::add);
            }
        }
        for (ReleaseNote note : chain.releaseNotes()) {
            for (Found found : found(note)) {
                violations.add(at(found, Violation.of(note, message(found), FIX)));
            }
        }
        return violations.stream();
    }

    private static List<Found> found(Document document) {
        List<Found> found = new ArrayList<>();
        for (Field field : document.fields().all()) {
            if (field.notation() == Notation.FRONT_MATTER) {
                for (Value value : field.values()) {
                    found.addAll(Placeholders.in(value.text(), value.location()));
                }
            }
        }
        found.addAll(document.gist().placeholders());
        return found;
    }

    private static List<Found> found(ReleaseNote note) {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<String, String> text : note.texts().entrySet()) {
            found.addAll(Placeholders.in(text.getValue(), note.at(text.getKey())));
        }
        found.addAll(note.placeholders());
        return found;
    }

    /** On a page of stories, what stands outside the stories may be unfinished. */
    private static Optional<Violation> violation(Document document, StoryPlaces places, Found found) {
        Optional<Violation> violation = switch (document.kind()) {
            case CHALLENGE, SPECIFICATION -> Optional.of(Violation.of(document, message(found), FIX));
            case STORY_SET, STORY -> places.at(found.location()).map(story -> Violation.of(story, message(found), FIX));
            case WORK_ITEM, RELEASE_PLAN, SUPPORTING -> Optional.empty();
        };
        return violation.map(about -> at(found, about));
    }

    private static String message(Found found) {
        return "'" + found.written() + "' is still to be replaced";
    }

    private static Violation at(Found found, Violation violation) {
        return violation.at(found.location()).about(found.written());
    }

    /** The lines whose values other rules judge: a status may be called "todo", and no specification is called "TBD". */
    private static Set<Location> judged(Chain chain, Policy policy) {
        List<String> names = new ArrayList<>(KnownFields.REFERENCES);
        names.add("status");
        if (!policy.milestones().isEmpty()
                || chain.releasePlans().stream()
                        .anyMatch(plan -> plan.milestone().isPresent())) {
            names.add("milestone");
        }
        Set<Location> lines = new HashSet<>();
        chain.documents().forEach(document -> addLines(document.kind(), document.fields(), names, lines));
        chain.stories().forEach(story -> addLines(Kind.STORY, story.fields(), names, lines));
        return lines;
    }

    private static void addLines(Kind kind, Fields fields, List<String> names, Set<Location> lines) {
        for (Field field : fields.all()) {
            if (field.meansAnyOf(names) && KnownFields.knows(kind, field)) {
                lines.add(startOfLine(field.location()));
                field.values().forEach(value -> lines.add(startOfLine(value.location())));
            }
        }
    }

    private static Location startOfLine(Location location) {
        return new Location(location.path(), location.line(), 1);
    }
}
