package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Field.Notation;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Prose;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.content.Placeholders.Found;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was to be filled in later has been. */
public final class Placeholder implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning("placeholder", Group.CONTENT);

    private static final Fix FIX = Fix.byHand("Write what is meant. What a reader is to see as it stands, such as an"
            + " example of a placeholder, goes between backticks.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        StoryPlaces places = new StoryPlaces(chain);
        boolean milestonesDeclared = !judgement.policy().milestones().isEmpty()
                || chain.releasePlans().stream()
                        .anyMatch(plan -> plan.milestone().isPresent());
        Stream<Violation> pages = Stream.concat(chain.challenges().stream(), chain.specifications().stream())
                .flatMap(artefact -> ofPage(artefact, artefact.document(), milestonesDeclared));
        Stream<Violation> stories = chain.stories().stream()
                .flatMap(story -> story.inSet()
                        ? ofPart(story, places, milestonesDeclared)
                        : ofPage(story, story.document(), milestonesDeclared));
        return Stream.of(pages, stories, chain.releaseNotes().stream().flatMap(Placeholder::ofNote))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> ofPage(Artefact artefact, Document document, boolean milestonesDeclared) {
        List<Field> judged = judged(document.kind(), document.fields(), milestonesDeclared);
        Stream<Found> inFrontMatter = document.fields().all().stream()
                .filter(field -> field.notation() == Notation.FRONT_MATTER && !judged.contains(field))
                .flatMap(field -> field.values().stream())
                .flatMap(value -> Placeholders.in(value.text(), value.location()));
        Page page = document.page();
        Set<Integer> lines = lines(judged);
        return Stream.concat(
                        inFrontMatter,
                        Placeholders.in(Prose.lines(page.blocks()), page.tags().stream())
                                .filter(found ->
                                        !lines.contains(found.location().line())))
                .map(found -> violation(artefact, found));
    }

    /** A story on a page of stories, its heading included. */
    private static Stream<Violation> ofPart(Story story, StoryPlaces places, boolean milestonesDeclared) {
        Set<Integer> judged = lines(judged(Kind.STORY, story.fields(), milestonesDeclared));
        List<Block> heading = story.document().page().blocks().stream()
                .filter(block -> block.location().equals(story.location()))
                .toList();
        return Placeholders.in(
                        Stream.concat(Prose.lines(heading), Prose.lines(story.body())),
                        story.document().page().tags().stream()
                                .filter(tag -> places.at(tag.location())
                                        .filter(story::equals)
                                        .isPresent()))
                .filter(found -> !judged.contains(found.location().line()))
                .map(found -> violation(story, found));
    }

    private static Stream<Violation> ofNote(ReleaseNote note) {
        return Stream.concat(
                        note.texts().entrySet().stream()
                                .flatMap(text -> Placeholders.in(text.getValue(), note.at(text.getKey()))),
                        Placeholders.in(Prose.lines(note.page().blocks()), note.page().tags().stream()))
                .map(found -> violation(note, found));
    }

    /** The fields whose values other rules judge: a status may be called "todo", and no specification is called "TBD". */
    private static List<Field> judged(Kind kind, Fields fields, boolean milestonesDeclared) {
        return fields.all().stream()
                .filter(field -> KnownFields.knows(kind, field))
                .filter(field -> KnownFields.isReference(field)
                        || field.meantName().equals("status")
                        || (milestonesDeclared && field.meantName().equals("milestone")))
                .toList();
    }

    private static Set<Integer> lines(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.notation() == Notation.FIELD_LIST)
                .flatMap(field -> Stream.concat(
                        Stream.of(field.location()), field.values().stream().map(Field.Value::location)))
                .map(Location::line)
                .collect(Collectors.toSet());
    }

    private static Violation violation(Artefact artefact, Found found) {
        return Violation.of(artefact, "'" + found.written() + "' is still to be replaced", FIX)
                .at(found.location())
                .about(found.written());
    }
}
