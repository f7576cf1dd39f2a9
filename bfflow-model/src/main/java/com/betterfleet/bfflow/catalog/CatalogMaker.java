package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.catalog.Catalog.Repository;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Requirement;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.section.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the catalogue of a chain. The same chain makes the same catalogue. */
public final class CatalogMaker {

    private static final Comparator<Document> LIVELIEST =
            Comparator.comparing(Document::stage).thenComparing(Document::path);

    private final Chain chain;
    private final Collection<String> sections;
    private final Function<String, Optional<String>> address;
    private final EntryMaker entries;

    /**
     * For a chain.
     *
     * @param sections the names of the sections that hold requirements
     * @param address where the page of a path is published
     * @param notes what is said of release notes outside of the entries
     */
    public CatalogMaker(
            Chain chain, Collection<String> sections, Function<String, Optional<String>> address, NotesSource notes) {
        this.chain = chain;
        this.sections = List.copyOf(sections);
        this.address = address;
        this.entries = new EntryMaker(chain.notesFolder(), notes, new MovedText(address));
    }

    /** The catalogue of the repository of this name. */
    public Catalog of(Repository repository) {
        return new Catalog(
                repository,
                chain.documents().stream()
                        .filter(document -> document.kind() != Kind.SUPPORTING)
                        .sorted(LIVELIEST)
                        .map(this::page)
                        .toList(),
                chain.stories().stream()
                        .sorted(Comparator.comparing(Story::document, LIVELIEST).thenComparing(Story::location))
                        .map(this::story)
                        .toList(),
                chain.releaseNotes().stream()
                        .sorted(Comparator.comparing(
                                        (ReleaseNote note) -> note.release().isPresent())
                                .thenComparing(ReleaseNote::path))
                        .map(entries::entry)
                        .toList(),
                chain.releases().stream().map(entries::release).toList(),
                Optional.of(entries.notes()));
    }

    private Catalog.Page page(Document document) {
        Optional<Specification> specification = chain.specification(document.path());
        Optional<Status<DocumentStatus>> status = specification
                .map(Specification::status)
                .or(() -> chain.challenge(document.path()).map(Challenge::status));
        return new Catalog.Page(
                id(document),
                document.kind(),
                document.title(),
                document.stage(),
                document.path(),
                document.heading().line(),
                status.flatMap(Status::value).map(DocumentStatus::word),
                address.apply(document.path()),
                document.kind() == Kind.CHALLENGE ? document.question() : Optional.empty(),
                specification.map(one -> named(one.challenge())).orElse(List.of()),
                document.page().anchors().stream().sorted().toList(),
                specification.isPresent() ? requirements(document) : List.of(),
                specification.isPresent() ? sections(document) : List.of());
    }

    private List<Catalog.Requirement> requirements(Document document) {
        List<Catalog.Requirement> requirements = new ArrayList<>();
        for (Requirement requirement : Requirement.in(document, sections)) {
            String own = anchor(document, requirement.heading().location());
            List<String> anchors = new ArrayList<>(List.of(own));
            requirement.anchors().stream()
                    .filter(anchor -> !anchor.equals(own))
                    .sorted()
                    .forEach(anchors::add);
            anchors.removeIf(String::isEmpty);
            requirements.add(new Catalog.Requirement(requirement.heading().text(), anchors));
        }
        return requirements;
    }

    private static List<Catalog.Section> sections(Document document) {
        return Stream.concat(Stream.of(""), document.page().anchors().stream().sorted())
                .map(anchor -> section(anchor, Section.of(document, anchor)))
                .toList();
    }

    private static Catalog.Section section(String anchor, Section section) {
        return new Catalog.Section(anchor, section.heading(), section.fingerprint());
    }

    private Catalog.Story story(Story story) {
        return new Catalog.Story(
                story.id(),
                story.title(),
                id(story.document()),
                story.location().line(),
                story.inSet() ? anchor(story.document(), story.location()) : "",
                story.status().value(),
                story.status().source() != Source.NONE,
                story.milestone(),
                story.deliveredIn(),
                named(story.specification()),
                chain.challenges(story).stream()
                        .map(challenge -> id(challenge.document()))
                        .toList(),
                story.dependencies().stream()
                        .flatMap(dependency -> id(dependency).stream())
                        .distinct()
                        .toList());
    }

    private Optional<String> id(Dependency dependency) {
        return dependency.id().or(() -> chain.story(dependency).map(Story::id)).map(id -> id.text());
    }

    private static String anchor(Document document, com.betterfleet.bfflow.page.Location place) {
        return document.page().headings().stream()
                .filter(anchored -> anchored.heading().location().equals(place))
                .map(Anchored::anchor)
                .findFirst()
                .orElse("");
    }

    /** The pages that an artefact names, with their anchors. */
    private List<String> named(Upstream upstream) {
        return upstream.found().stream().map(this::named).distinct().toList();
    }

    private String named(Found found) {
        String page = Elsewhere.isThere(found.path())
                ? found.path()
                : chain.document(found.path()).map(CatalogMaker::id).orElse(found.path());
        return found.anchor().isEmpty() ? page : page + "#" + found.anchor();
    }

    /** A page's name: its work item and its file without the ending. */
    static String id(Document document) {
        if (Elsewhere.isThere(document.path())) {
            return document.path();
        }
        String item = document.workItem();
        String inItem = document.path().substring(item.length());
        int dot = inItem.lastIndexOf('.');
        return item.substring(item.lastIndexOf('/') + 1) + (dot < 0 ? inItem : inItem.substring(0, dot));
    }
}
