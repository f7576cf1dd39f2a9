package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that looks like part of the chain, and by its file name is none, would not be checked at all. */
public final class UntypedDocument implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning("untyped-document", Group.READING);

    private static final Pattern CHALLENGE = Pattern.compile("Challenge|Challenge:.*", Pattern.DOTALL);
    private static final Pattern SPECIFICATION =
            Pattern.compile("(?:Implementation )?Specification:.*", Pattern.DOTALL);
    private static final Pattern STORIES =
            Pattern.compile("(?:.*\\s)?(?:Stories|\\(Stories\\)|\\(Unit User Stories\\))", Pattern.DOTALL);

    /** The names that say what a page is, without their ending. */
    private static final Map<String, Kind> NAMES = Map.of(
            "challenge", Kind.CHALLENGE,
            "specification", Kind.SPECIFICATION,
            "stories", Kind.STORY_SET,
            "deliverables", Kind.STORY_SET,
            "release-plan", Kind.RELEASE_PLAN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return chain.documents().stream()
                .filter(document -> document.kind() == Kind.SUPPORTING)
                .filter(document -> !document.kindStated() && document.flaw().isEmpty() && !isIndex(document))
                .flatMap(document ->
                        byField(document)
                                .or(() -> byName(chain, document))
                                .or(() -> byTitle(chain, document))
                                .stream());
    }

    /** A page that says what it is where only a reader looks. */
    private static Optional<Violation> byField(Document document) {
        return document.fields()
                .find("artefact")
                .filter(field -> Kind.of(field.text())
                        .filter(kind -> kind != Kind.SUPPORTING)
                        .isPresent())
                .map(field -> Violation.of(
                                document,
                                "'" + field.key() + "' counts in front matter only, so the page counts as a supporting"
                                        + " document, no "
                                        + Kind.of(field.text()).orElseThrow().noun(),
                                Fix.byHand("Write 'artefact: " + field.text()
                                        + "' in its front matter, between two lines '---' above all else."))
                        .at(field.location()));
    }

    /** A page for the readers of a folder is called so on purpose. */
    private static boolean isIndex(Document document) {
        return Set.of("index", "readme").contains(bareName(document));
    }

    private static Optional<Violation> byName(Chain chain, Document document) {
        String name = bareName(document);
        return Optional.of(name)
                .filter(NAMES::containsKey)
                .or(() -> Nearest.misspelt(name, NAMES.keySet()))
                .map(meant -> violation(
                                chain,
                                document,
                                meant,
                                "the file is nearly called " + meant + ".md, so it counts as a supporting document, no "
                                        + kind(meant).noun())
                        .at(Location.of(document.path())));
    }

    private static Optional<Violation> byTitle(Chain chain, Document document) {
        return document.page()
                .title()
                .flatMap(title -> meant(title.text())
                        .map(meant -> violation(
                                chain,
                                document,
                                meant,
                                "'" + title.text() + "' is a " + kind(meant).noun()
                                        + " by its title, but not by its file"
                                        + " name, so it counts as a supporting document")));
    }

    private static Optional<String> meant(String title) {
        if (CHALLENGE.matcher(title).matches()) {
            return Optional.of("challenge");
        }
        if (SPECIFICATION.matcher(title).matches()) {
            return Optional.of("specification");
        }
        return STORIES.matcher(title).matches() ? Optional.of("stories") : Optional.empty();
    }

    private static Violation violation(Chain chain, Document document, String meant, String message) {
        String path = document.path();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String free = chain.document(folder + meant + ".md").isEmpty()
                ? folder + meant + ".md"
                : folder + bareName(document) + "-" + meant + ".md";
        return Violation.of(
                document,
                message,
                Fix.byCommand(
                        "Rename the file, or write 'artefact: " + kind(meant).word()
                                + "' in its front matter; 'artefact: supporting' if it is none.",
                        "git mv " + Wording.quoted(path) + " " + Wording.quoted(free)));
    }

    private static Kind kind(String name) {
        return NAMES.getOrDefault(name, Kind.SUPPORTING);
    }

    private static String bareName(Document document) {
        String name =
                document.path().substring(document.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
