package com.betterfleet.bfflow.context;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.context.StoryContext.ChallengePart;
import com.betterfleet.bfflow.context.StoryContext.Entry;
import com.betterfleet.bfflow.context.StoryContext.Part;
import com.betterfleet.bfflow.context.StoryContext.SpecificationPart;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts together what belongs to a story. */
public final class ContextReader {

    private static final Pattern USE_CASES =
            Pattern.compile("\\b(use cases?|jtbd|jobs to be done)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSTRAINTS =
            Pattern.compile("\\b(constraints?|out of scope)\\b", Pattern.CASE_INSENSITIVE);

    private final Chain chain;
    private final List<Finding> findings;
    private final Excerpts excerpts;

    /** For the stories of a repository, after what a check of it found. */
    public ContextReader(Path root, Report report) {
        this.chain = report.chain();
        this.findings = report.findings().stream().filter(Finding::isOpen).toList();
        this.excerpts = new Excerpts(root);
    }

    /**
     * A story with its chain.
     *
     * @throws UnreadableException if one of its pages has vanished meanwhile, or is not UTF-8
     */
    public StoryContext read(Story story) throws UnreadableException {
        List<Finding> its = itsFindings(story);
        Optional<Excerpt> text = excerpts.below(story.document(), story.location());
        return new StoryContext(
                story,
                text.isPresent() ? text.get() : at(story.document(), ""),
                new ReadyToCode(chain, story, its).blockers(),
                specifications(story),
                challenges(story),
                story.dependencies().stream()
                        .flatMap(dependency -> chain.story(dependency).stream())
                        .distinct()
                        .toList(),
                siblings(story),
                chain.notes(story.id()).stream()
                        .map(note -> new Entry(note.path(), note.title(), note.release()))
                        .toList(),
                newEntry(story),
                its);
    }

    private List<SpecificationPart> specifications(Story story) throws UnreadableException {
        List<SpecificationPart> parts = new ArrayList<>();
        for (Found found : new LinkedHashSet<>(story.specification().found())) {
            Optional<Specification> specification = chain.specification(found.path());
            if (specification.isPresent()) {
                Document page = specification.get().document();
                parts.add(new SpecificationPart(
                        specification.get(), heading(page, found.anchor()), at(page, found.anchor())));
            }
        }
        return parts;
    }

    /** Of a page in another repository only the address is known. */
    private Excerpt at(Document page, String anchor) throws UnreadableException {
        if (!Elsewhere.isThere(page.path())) {
            return excerpts.at(page, anchor);
        }
        String said = chain.elsewhere()
                .address(page.path())
                .map(address -> "In another repository: " + address + (anchor.isEmpty() ? "" : "#" + anchor))
                .orElseGet(() -> "In another repository, " + chain.elsewhere().origin(page.path())
                        + ", which says nowhere that it is published.");
        return new Excerpt(page.path(), page.heading().line(), said);
    }

    private static String heading(Document page, String anchor) {
        return page.page().headings().stream()
                .filter(anchored -> !anchor.isEmpty() && anchored.anchor().equals(anchor))
                .map(Anchored::heading)
                .map(Heading::text)
                .findFirst()
                .orElse(page.title());
    }

    private List<ChallengePart> challenges(Story story) throws UnreadableException {
        List<ChallengePart> parts = new ArrayList<>();
        for (Challenge challenge : chain.challenges(story)) {
            List<Part> sections = new ArrayList<>();
            for (Pattern name : List.of(USE_CASES, CONSTRAINTS)) {
                for (Heading heading : excerpts.named(challenge.document(), name)) {
                    Optional<Excerpt> text = excerpts.below(challenge.document(), heading.location());
                    text.ifPresent(part -> sections.add(new Part(heading.text(), part)));
                }
            }
            parts.add(new ChallengePart(challenge, challenge.document().question(), sections));
        }
        return parts;
    }

    private List<Story> siblings(Story story) {
        return chain.specifications(story).stream()
                .flatMap(specification -> chain.stories(specification).stream())
                .filter(other -> !other.id().equals(story.id()))
                .distinct()
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    private Optional<String> newEntry(Story story) {
        return chain.notes(story.id()).isEmpty()
                        && (story.deliveredIn().isEmpty()
                                || chain.elsewhere().deliveredHere().contains(story))
                ? Optional.of("mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=" + story.id())
                : Optional.empty();
    }

    /** What is about the story, about what it comes from, about its entries, or affects it. */
    private List<Finding> itsFindings(Story story) {
        Set<String> artefacts = new LinkedHashSet<>();
        artefacts.add(story.ref());
        artefacts.add(story.document().path());
        chain.specifications(story).forEach(specification -> artefacts.add(specification.ref()));
        chain.challenges(story).forEach(challenge -> artefacts.add(challenge.ref()));
        chain.notes(story.id()).forEach(note -> artefacts.add(note.ref()));
        return findings.stream()
                .filter(finding -> artefacts.contains(finding.artefact())
                        || finding.affects().contains(story.ref()))
                .toList();
    }
}
