package com.betterfleet.bfflow.review;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.lock.Agreed;
import com.betterfleet.bfflow.lock.AgreedLink;
import com.betterfleet.bfflow.lock.Agreement;
import com.betterfleet.bfflow.lock.LinkedText;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.repository.PageVersions;
import com.betterfleet.bfflow.repository.TextFile;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.section.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds what stories come from against what they were agreed on, with the difference in words. */
public final class Reviewer {

    private record SameText(String link, String agreed, String fingerprint) {}

    private final Path root;
    private final Chain chain;
    private final Optional<Lock> lock;
    private final EarlierTexts earlier;

    /**
     * For a repository.
     *
     * @param lock what was agreed; empty where nobody writes it down
     */
    public Reviewer(Path root, Chain chain, Optional<Lock> lock, PageVersions pages) {
        this.root = root;
        this.chain = chain;
        this.lock = lock;
        this.earlier = new EarlierTexts(root, pages);
    }

    /**
     * The review.
     *
     * @param only the stories that it is about; empty for all
     * @throws UnreadableException if a page cannot be read any more
     */
    public Review review(Optional<Set<StoryId>> only) throws UnreadableException, IOException {
        Agreed agreed = Agreed.of(chain, lock.orElse(Lock.NONE));
        List<AgreedLink> links = agreed.links().stream()
                .filter(link -> isMeant(only, link.story().id()))
                .toList();
        Map<SameText, List<AgreedLink>> changed = new LinkedHashMap<>();
        for (AgreedLink link : links) {
            if (link.isChanged()) {
                Agreement then = link.agreed().orElseThrow();
                changed.computeIfAbsent(
                                new SameText(link.now().link(), then.link(), then.fingerprint()),
                                any -> new ArrayList<>())
                        .add(link);
            }
        }
        List<ChangedText> texts = new ArrayList<>();
        for (List<AgreedLink> same : changed.values()) {
            texts.add(text(same));
        }
        return new Review(
                lock.isPresent(),
                (int) links.stream()
                        .filter(link -> !link.isNew() && !link.isChanged())
                        .count(),
                texts,
                ids(links.stream()
                        .filter(link -> link.isNew() && !link.story().status().is(StoryStatus.PROPOSED))
                        .map(AgreedLink::story)),
                meant(only, agreed.unlinked()),
                meant(only, agreed.unknown()));
    }

    private static List<Agreement> meant(Optional<Set<StoryId>> only, List<Agreement> lines) {
        return lines.stream().filter(line -> isMeant(only, line.story())).toList();
    }

    private static boolean isMeant(Optional<Set<StoryId>> only, StoryId story) {
        return only.isEmpty() || only.get().contains(story);
    }

    private ChangedText text(List<AgreedLink> same) throws UnreadableException, IOException {
        AgreedLink first = same.get(0);
        LinkedText now = first.now();
        Agreement then = first.agreed().orElseThrow();
        List<StoryId> stories = ids(same.stream().map(AgreedLink::story));
        Optional<Document> page =
                now.place().isEmpty() ? Optional.empty() : chain.document(LinkedText.page(now.link()));
        if (page.isEmpty()) {
            return new ChangedText(stories, now, then, "", EarlierText.unknown(elsewhere(now.link())));
        }
        Section section = Section.of(page.get(), LinkedText.anchor(now.link()));
        String present =
                SectionLines.of(section, TextFile.read(root, page.get().path()).orElse(""));
        return new ChangedText(stories, now, then, present, earlier.of(page.get(), then));
    }

    /** Of another repository nothing is at hand but a name for what it says; so a reader is told where to look. */
    private String elsewhere(String link) {
        String page = LinkedText.page(link);
        String anchor = LinkedText.anchor(link);
        String origin = chain.elsewhere().origin(page);
        return "what it says is not in the catalogue of " + origin + ", only that it is another text than was agreed; "
                + chain.elsewhere()
                        .address(page)
                        .map(address -> "read it at " + (anchor.isEmpty() ? address : address + "#" + anchor)
                                + ", and what it said in the history of that repository")
                        .orElse("read it, and what it said, in the history of that repository");
    }

    private static List<StoryId> ids(Stream<Story> stories) {
        return stories.map(Story::id).distinct().sorted().toList();
    }
}
