package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.StorySet.Section;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Container;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Extent;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.prose.Sections;
import com.betterfleet.bfflow.prose.StoryText;
import com.betterfleet.bfflow.prose.Wish;
import com.betterfleet.bfflow.text.Lookalikes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings on pages of stories that are meant as a story's and are none: without notice of them, stories vanish. */
public final class AlmostStories {

    private static final String PROBLEM_INSIDE =
            "is a story's, but stands in a box, a tab or a list, where no story begins";

    private final Chain chain;
    private final StoryHeading form;
    private final AlmostId ids;
    private final Map<String, List<AlmostStory>> byPage = new TreeMap<>();

    /** The id that a page of kind story probably means, where it has none. */
    private final Map<String, Optional<StoryId>> pages = new TreeMap<>();

    /**
     * One such heading.
     *
     * @param meant the id that it probably means
     * @param problem what is wrong with the heading
     */
    public record AlmostStory(Heading heading, Optional<StoryId> meant, String problem) {}

    /** Whether these blocks say what somebody wants, or when it is done. */
    public static boolean isStory(List<Block> body) {
        StoryText text = StoryText.of(Extent.EVERYTHING, body, Optional.empty());
        return text.wishes() > 0 || text.hasCriteria();
    }

    /** Whether what stands below a heading of a page of stories says what somebody wants, or when it is done. */
    public static boolean isStory(StorySet set, Heading heading) {
        return isStory(Sections.below(set.document().page().blocks(), heading));
    }

    private AlmostStories(Chain chain, Policy policy) {
        this.chain = chain;
        this.form = new StoryHeading(policy.storyId());
        this.ids = new AlmostId(chain, policy);
    }

    /** Those of all pages of stories. */
    public static AlmostStories in(Chain chain, Policy policy) {
        AlmostStories almost = new AlmostStories(chain, policy);
        for (StorySet set : chain.storySets()) {
            almost.byPage.put(set.ref(), almost.find(set));
        }
        Set<String> read = new HashSet<>();
        for (Story story : chain.stories()) {
            read.add(story.document().path());
        }
        for (Document document : chain.documents()) {
            if (document.kind() == Kind.STORY && !read.contains(document.path())) {
                almost.pages.put(document.path(), almost.meant(document));
            }
        }
        return almost;
    }

    /** Those of one page. */
    public List<AlmostStory> on(StorySet set) {
        return byPage.getOrDefault(set.ref(), List.of());
    }

    /** The pages of kind story that have no id, each with the one that it probably means. */
    public Map<String, Optional<StoryId>> pages() {
        return pages;
    }

    /** Whether one of them probably means this id. */
    public boolean mean(StoryId id) {
        return Stream.concat(
                        byPage.values().stream().flatMap(List::stream).map(AlmostStory::meant), pages.values().stream())
                .anyMatch(meant -> meant.filter(id::equals).isPresent());
    }

    /** By its heading, what it says is its id, or the name of its file. */
    private Optional<StoryId> meant(Document document) {
        String file = document.path().substring(document.path().lastIndexOf('/') + 1);
        return Stream.of(document.title(), document.fields().text("id").orElse(""), file)
                .flatMap(text -> Stream.of(
                        form.parse(text).map(StoryHeading.Parts::id), ids.misspelt(text, false), ids.within(text)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<AlmostStory> find(StorySet set) {
        List<AlmostStory> found = new ArrayList<>();
        for (Section section : set.sections()) {
            byName(set, section).ifPresent(found::add);
        }
        found.addAll(inside(set));
        Optional<AlmostStory> title = title(set, found);
        title.ifPresent(found::add);
        Set<Location> places = new HashSet<>();
        for (AlmostStory almost : found) {
            places.add(almost.heading().location());
        }
        for (Section section : set.sections()) {
            if (title.isEmpty()
                    && section.heading().level() == 2
                    && !section.inStory()
                    && section.wishes() > 0
                    && !holdsOneOf(section, places)) {
                found.add(new AlmostStory(
                        section.heading(), Optional.empty(), "holds a story, but its heading begins with no id"));
            }
        }
        return found;
    }

    /** Those within a box, a tab or a list, where none can begin; one that is there already may be an example. */
    private List<AlmostStory> inside(StorySet set) {
        Page page = set.document().page();
        if (page.headings().size() == set.document().gist().passages().size()) {
            return List.of();
        }
        return headings(page.blocks().stream().flatMap(AlmostStories::inside))
                .filter(heading -> heading.level() > 1)
                .flatMap(heading -> form.parse(heading.text()).map(StoryHeading.Parts::id).stream()
                        .filter(id -> ids.isFamiliar(id) && chain.stories(id).isEmpty())
                        .map(id -> new AlmostStory(heading, Optional.of(id), PROBLEM_INSIDE)))
                .toList();
    }

    private static Stream<Heading> headings(Stream<Block> blocks) {
        return blocks.flatMap(block -> block instanceof Heading heading ? Stream.of(heading) : headings(inside(block)));
    }

    private static Stream<Block> inside(Block block) {
        if (block instanceof Items list) {
            return list.items().stream().flatMap(item -> item.blocks().stream());
        }
        return block instanceof Container container && !container.isQuote()
                ? container.blocks().stream()
                : Stream.empty();
    }

    /** Whether the section is, or holds, one that is found already. */
    private static boolean holdsOneOf(Section section, Set<Location> found) {
        return found.contains(section.heading().location())
                || section.headings().stream().anyMatch(heading -> found.contains(heading.location()));
    }

    /** The page's own title, where the one story that no other heading has, or the whole page, can only be its. */
    private Optional<AlmostStory> title(StorySet set, List<AlmostStory> found) {
        Optional<Heading> title = set.document().page().title();
        Optional<StoryHeading.Parts> parts = title.flatMap(heading -> form.parse(heading.text()));
        if (title.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        Set<Location> others = set.stories().stream().map(Story::location).collect(Collectors.toSet());
        List<Block> blocks = set.document().page().blocks();
        List<Block> body = blocks.stream()
                .skip(blocks.indexOf(title.get()) + 1L)
                .takeWhile(block -> !others.contains(block.location()))
                .toList();
        int wishes = Wish.count(body);
        return wishes == 1 || (wishes == 0 && others.isEmpty() && found.isEmpty())
                ? Optional.of(topLevel(title.get(), parts.get()))
                : Optional.empty();
    }

    private static AlmostStory topLevel(Heading heading, StoryHeading.Parts parts) {
        return new AlmostStory(
                heading, Optional.of(parts.id()), "is a story's, but a story's heading is of level 2 or deeper");
    }

    private Optional<AlmostStory> byName(StorySet set, Section section) {
        String text = section.heading().text();
        if (section.heading().level() == 1) {
            return form.parse(text).map(parts -> topLevel(section.heading(), parts));
        }
        if (AlmostId.isNumberedStory(text)) {
            return Optional.of(
                    new AlmostStory(section.heading(), Optional.empty(), "is nearly a story's, but has no id"));
        }
        // within a story, or above several, a heading such as 'HTTP 404' or 'Phase-1' is no story of its own
        boolean alone = !section.inStory() && !section.holdsStories();
        Optional<StoryId> misspelt = ids.misspelt(text, alone)
                .filter(id -> section.inStory() ? chain.stories(id).isEmpty() : canBeStory(id, set, section));
        if (misspelt.isPresent()) {
            String lookalike = Lookalikes.plain(text).startsWith(misspelt.get().text())
                    ? Wording.lookalike(text.substring(
                            0, Math.min(text.length(), misspelt.get().text().length() + 1)))
                    : "";
            return Optional.of(new AlmostStory(
                    section.heading(),
                    misspelt,
                    "is nearly a story's" + lookalike + "; did you mean '" + misspelt.get() + "'?"));
        }
        if (alone && ids.lacksNumber(text)) {
            return Optional.of(new AlmostStory(
                    section.heading(), Optional.empty(), "is nearly a story's, but its id has no number"));
        }
        Optional<StoryId> joined =
                alone ? ids.joined(text).filter(id -> canBeStory(id, set, section)) : Optional.empty();
        if (joined.isPresent()) {
            return Optional.of(new AlmostStory(
                    section.heading(), joined, "is nearly a story's, but no ':', dash or space stands behind its id"));
        }
        return ids.within(text)
                .filter(id -> !section.inStory() && chain.stories(id).isEmpty() && canBeStory(id, set, section))
                .map(id -> new AlmostStory(
                        section.heading(),
                        Optional.of(id),
                        "is nearly a story's, but does not begin with its id " + id));
    }

    /** Letters that begin no other id make one only where a story follows: {@code ISO 15118} is a standard. */
    private boolean canBeStory(StoryId id, StorySet set, Section section) {
        return ids.isFamiliar(id) || (!section.holdsStories() && isStory(set, section.heading()));
    }
}
