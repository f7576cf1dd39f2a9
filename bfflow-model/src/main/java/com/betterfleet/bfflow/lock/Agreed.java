package com.betterfleet.bfflow.lock;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Upstream.UpstreamLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stories were agreed on, held against what they link to now.
 *
 * @param links every link that leads to a section, of stories that are not over: released, dropped or archived
 * @param unlinked lines for sections to which their story does not link any more
 * @param settled lines of stories that are over: they do no harm, and hold should the story be taken up again
 * @param unknown lines of stories that do not exist
 */
public record Agreed(
        List<AgreedLink> links, List<Agreement> unlinked, List<Agreement> settled, List<Agreement> unknown) {

    public Agreed {
        links = List.copyOf(links);
        unlinked = List.copyOf(unlinked);
        settled = List.copyOf(settled);
        unknown = List.copyOf(unknown);
    }

    /** A chain, held against a lock. */
    public static Agreed of(Chain chain, Lock lock) {
        LinkedTexts texts = new LinkedTexts(chain);
        List<AgreedLink> links = new ArrayList<>();
        List<Agreement> unlinked = new ArrayList<>();
        List<Agreement> settled = new ArrayList<>();
        List<Agreement> unknown = new ArrayList<>();
        Map<?, List<Agreement>> byStory = lock.byStory();
        for (Story story : chain.stories()) {
            List<Agreement> lines = byStory.getOrDefault(story.id(), List.of());
            if (isOver(story)) {
                settled.addAll(lines);
            } else if (story.status().value().isPresent()) {
                List<Agreement> left = new ArrayList<>(lines);
                links.addAll(matched(story, texts, left));
                // while a link is broken, nobody can say that it does not lead there any more
                if (texts.hasAll(story)) {
                    unlinked.addAll(left);
                }
            }
        }
        Set<?> ids = chain.storiesById().keySet();
        lock.agreements().stream().filter(line -> !ids.contains(line.story())).forEach(unknown::add);
        return new Agreed(links, unlinked, settled, unknown);
    }

    /** Whether nobody builds it any more. */
    static boolean isOver(Story story) {
        return story.document().stage() == Stage.ARCHIVED
                || story.status().is(StoryStatus.RELEASED)
                || story.status().is(StoryStatus.DROPPED);
    }

    /**
     * The links of a story, each with the line that is about it, which is taken from those left: the one of this link; one of
     * another link that says what stands there now, for pages move; and where the story links elsewhere now, the one that it
     * must have been before.
     */
    private static List<AgreedLink> matched(Story story, LinkedTexts texts, List<Agreement> left) {
        List<AgreedLink> open = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (UpstreamLink link : story.specification().links()) {
            texts.of(link.target())
                    .filter(text -> seen.add(text.link()))
                    .ifPresent(text -> open.add(new AgreedLink(story, link.link(), text, Optional.empty())));
        }
        List<Fit> fits = List.of(
                (line, text) -> line.link().equals(text.link()) && isSame(line, text),
                Agreed::isSame,
                (line, text) -> line.link().equals(text.link()),
                (line, text) -> true);
        for (Fit fit : fits) {
            open.replaceAll(link -> link.agreed().isPresent() ? link : taken(link, left, fit));
        }
        return open;
    }

    /** Whether a line of the lock may be about a text. */
    private interface Fit {
        boolean test(Agreement line, LinkedText text);
    }

    private static boolean isSame(Agreement line, LinkedText text) {
        return line.fingerprint().equals(text.fingerprint());
    }

    private static AgreedLink taken(AgreedLink link, List<Agreement> left, Fit fit) {
        Optional<Agreement> line =
                left.stream().filter(one -> fit.test(one, link.now())).findFirst();
        line.ifPresent(left::remove);
        return new AgreedLink(link.story(), link.link(), link.now(), line);
    }
}
