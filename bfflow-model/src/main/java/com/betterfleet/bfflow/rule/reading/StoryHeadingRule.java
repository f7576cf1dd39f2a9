package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Respelling;
import com.betterfleet.bfflow.rule.AlmostStories;
import com.betterfleet.bfflow.rule.AlmostStories.AlmostStory;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Repair;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A story whose heading is not understood would not be checked at all. */
public final class StoryHeadingRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("story-heading", Group.READING).judging(Subject.STORY_SET);

    /** The number of an id. */
    private static final Pattern NUMBER = Pattern.compile("-(\\d+)$");

    private static final String ANY_JOINT = "(?: ?[_\u2010-\u2015\u2212-] ?| )?";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        AlmostStories almost = AlmostStories.in(chain, judgement.policy());
        Stream<Violation> inSets = chain.storySets().stream()
                .flatMap(set -> almost.on(set).stream().map(one -> violation(set, one)));
        Stream<Violation> pages = almost.pages().entrySet().stream()
                .flatMap(page -> chain.document(page.getKey()).stream()
                        .filter(document -> document.flaw().isEmpty())
                        .map(document -> pageWithoutId(document, page.getValue())));
        return Stream.concat(inSets, pages);
    }

    private static Violation violation(StorySet set, AlmostStory almost) {
        Heading heading = almost.heading();
        String id = almost.meant().map(StoryId::text).orElse("COR-10");
        return Violation.of(
                        set,
                        "the heading '" + heading.text() + "' " + almost.problem(),
                        Fix.byHand(advice(set, almost, id))
                                .or(respelt(heading, almost.meant())
                                        .filter(any -> AlmostStories.isStory(set, heading))))
                .at(heading.location())
                .about(heading.text());
    }

    private static String advice(StorySet set, AlmostStory almost, String id) {
        if (almost.meant().isEmpty()) {
            return "Begin the heading with an id of its own, such as '## " + id + ": Title'.";
        }
        boolean onItsOwn = set.document().gist().passages().stream()
                .anyMatch(passage -> passage.heading().equals(almost.heading()));
        return onItsOwn
                ? "Begin the heading with the id: '## " + id + ": Title'."
                : "Write the story at the left margin of the page: '## " + id + ": Title'.";
    }

    private static Violation pageWithoutId(Document document, Optional<StoryId> meant) {
        return meant.flatMap(id -> idField(document, id)).orElseGet(() -> {
            String id = meant.map(StoryId::text).orElse("COR-10");
            return Violation.of(
                    document,
                    "'" + document.title() + "' begins with no story id" + Wording.didYouMean(meant.map(StoryId::text)),
                    Fix.byHand("Begin the title with an id, '# " + id + ": Title', or write 'id: " + id
                                    + "' in the front matter.")
                            .or(document.page()
                                    .title()
                                    .flatMap(title -> respelt(title, meant))
                                    .filter(any -> isStory(document))));
        });
    }

    /** Where the front matter says the id, but written otherwise. */
    private static Optional<Violation> idField(Document document, StoryId id) {
        return document.fields()
                .find("id")
                .filter(field -> written(field.text(), id).equals(Optional.of(field.text())))
                .map(field -> Violation.of(
                                document,
                                "'" + field.text() + "' is no story id" + Wording.didYouMean(Optional.of(id.text())),
                                Fix.byHand("Write '" + id + "'.")
                                        .or(Optional.of(respelt(
                                                        field.values().get(0).location(), field.text(), id))
                                                .filter(any -> isStory(document))))
                        .at(field.location()));
    }

    private static boolean isStory(Document document) {
        return AlmostStories.isStory(document.page().blocks());
    }

    private static Optional<Repair> respelt(Heading heading, Optional<StoryId> meant) {
        return meant.flatMap(
                id -> written(heading.text(), id).map(written -> respelt(heading.location(), written, id)));
    }

    private static Repair respelt(Location location, String written, StoryId id) {
        return new Repair.Respell(new Respelling(location, written, id.text()));
    }

    /** What a text begins with, where it is the id in another letter case, or with another sign or none in its middle. */
    private static Optional<String> written(String text, StoryId id) {
        Matcher number = NUMBER.matcher(id.text());
        String anyWay = number.find()
                ? Pattern.quote(id.text().substring(0, number.start())) + ANY_JOINT + number.group(1)
                : Pattern.quote(id.text());
        Matcher written =
                Pattern.compile(anyWay + "(?![\\w-])", Pattern.CASE_INSENSITIVE).matcher(text);
        return written.lookingAt() && !written.group().equals(id.text())
                ? Optional.of(written.group())
                : Optional.empty();
    }
}
