package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A page has the sections that the policy requires of its kind, with something in them. */
public final class RequiredSection implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("required-section", Group.CONTENT).judging(Subject.CHALLENGE, Subject.SPECIFICATION);

    /** What must have the sections: a page, or a story on a page. */
    private record Text(String subject, List<Block> blocks, BiFunction<String, Fix, Violation> violation) {

        static Text of(Document document) {
            return new Text(
                    "the " + document.kind().noun(),
                    withoutTitle(document),
                    (message, fix) -> Violation.of(document, message, fix));
        }

        static Text of(Story story) {
            return new Text(
                    story.named(),
                    story.inSet() ? story.body() : withoutTitle(story.document()),
                    (message, fix) -> Violation.of(story, message, fix));
        }

        /** The title of a page is no section of it. */
        private static List<Block> withoutTitle(Document document) {
            List<Block> blocks = new ArrayList<>(document.page().blocks());
            document.page().title().ifPresent(title -> blocks.removeIf(block -> isAt(title.location(), block)));
            return blocks;
        }

        private static boolean isAt(Location place, Block block) {
            return block.location().equals(place);
        }

        List<Heading> headings() {
            List<Heading> headings = new ArrayList<>();
            for (Block block : blocks) {
                if (block instanceof Heading heading) {
                    headings.add(heading);
                }
            }
            return headings;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return judgement.policy().requiredSections().entrySet().stream()
                .flatMap(required -> texts(chain, required.getKey())
                        .flatMap(text ->
                                required.getValue().stream().flatMap(section -> violation(text, section).stream())));
    }

    private static Stream<Text> texts(Chain chain, Kind kind) {
        return kind == Kind.STORY
                ? chain.stories().stream().map(Text::of)
                : chain.documents().stream()
                        .filter(document ->
                                document.kind() == kind && document.flaw().isEmpty())
                        .map(Text::of);
    }

    private static Optional<Violation> violation(Text text, String section) {
        List<Heading> named = text.headings().stream()
                .filter(heading -> Sections.bare(heading.text()).equals(Sections.bare(section)))
                .toList();
        if (named.isEmpty()) {
            return Optional.of(missing(text, section).about(Sections.bare(section)));
        }
        return named.stream().anyMatch(heading -> Sections.isAnyVisible(Sections.below(text.blocks(), heading)))
                ? Optional.empty()
                : Optional.of(text.violation()
                        .apply(
                                "the section '" + named.get(0).text() + "' has nothing in it",
                                Fix.byHand("Write what belongs there."))
                        .at(named.get(0).location())
                        .about(Sections.bare(section)));
    }

    private static Violation missing(Text text, String section) {
        String message = text.subject() + " has no section '" + section + "'";
        Optional<Heading> near = Nearest.among(
                        Sections.bare(section),
                        text.headings().stream()
                                .map(heading -> Sections.bare(heading.text()))
                                .toList())
                .flatMap(name -> text.headings().stream()
                        .filter(heading -> Sections.bare(heading.text()).equals(name))
                        .findFirst());
        return near.map(heading -> text.violation()
                        .apply(
                                message + ", but one that is nearly called so: '" + heading.text() + "'",
                                Fix.byHand("Call that section '" + section + "'.")
                                        .orRespell(heading.location(), heading.text(), Optional.of(section)))
                        .relatedTo(List.of(new Related(heading.location(), "the section that is nearly called so"))))
                .orElseGet(() ->
                        text.violation().apply(message, Fix.byHand("Write it below a heading '## " + section + "'.")));
    }
}
