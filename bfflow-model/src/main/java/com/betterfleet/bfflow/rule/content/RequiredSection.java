package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.prose.Passage;
import com.betterfleet.bfflow.prose.Sections;
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
    private record Text(String subject, List<Passage> passages, BiFunction<String, Fix, Violation> violation) {

        /** The title of a page is no section of it. */
        static Text of(Document document) {
            List<Passage> sections = new ArrayList<>(document.gist().passages());
            Optional<Location> title = document.page().title().map(Heading::location);
            sections.removeIf(
                    passage -> title.equals(Optional.of(passage.heading().location())));
            return new Text(
                    "the " + document.kind().noun(), sections, (message, fix) -> Violation.of(document, message, fix));
        }

        static Text of(Story story) {
            return new Text(
                    story.named(), story.text().passages(), (message, fix) -> Violation.of(story, message, fix));
        }

        /** Those whose heading is called so. */
        List<Passage> named(String bare) {
            return passages.stream()
                    .filter(passage -> Sections.bare(passage.heading().text()).equals(bare))
                    .toList();
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
        String bare = Sections.bare(section);
        List<Passage> named = text.named(bare);
        if (named.isEmpty()) {
            return Optional.of(missing(text, section, bare).about(bare));
        }
        Heading heading = named.get(0).heading();
        return named.stream().anyMatch(Passage::saysSomething)
                ? Optional.empty()
                : Optional.of(text.violation()
                        .apply(
                                "the section '" + heading.text() + "' has nothing in it",
                                Fix.byHand("Write what belongs there."))
                        .at(heading.location())
                        .about(bare));
    }

    private static Violation missing(Text text, String section, String bare) {
        String message = text.subject() + " has no section '" + section + "'";
        Optional<Heading> near = Nearest.among(
                        bare,
                        text.passages().stream()
                                .map(passage -> Sections.bare(passage.heading().text()))
                                .toList())
                .map(name -> text.named(name).get(0).heading());
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
