package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Contents;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleaseNote.Breaking;
import com.betterfleet.bfflow.chain.ReleaseNote.Configuration;
import com.betterfleet.bfflow.chain.ReleaseNote.Deprecation;
import com.betterfleet.bfflow.chain.ReleaseNote.StoryRef;
import com.betterfleet.bfflow.chain.Site;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.prose.Gist;
import com.betterfleet.bfflow.prose.StoryText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes entries and the chain that holds them. */
final class Entries {

    private static final Page NO_PAGE = Page.blank(Set.of(), List.of());

    private Entries() {}

    static Entry entry(String type, String title, String... stories) {
        return new Entry(type, title, List.of(stories));
    }

    static Chain chain(Entry... entries) {
        return chain(List.of(), List.of(), entries);
    }

    static Chain chain(List<Story> stories, List<Release> releases, Entry... entries) {
        return new Chain(new Contents(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                stories,
                List.of(),
                Arrays.stream(entries).map(Entry::note).toList(),
                releases,
                List.of(),
                List.of(),
                List.of("docs/work"),
                List.of(),
                "docs/release-notes",
                Site.FLAWLESS));
    }

    static Story story(String id, String title, String milestone) {
        String path = "docs/work/active/dispatch/stories.md";
        Document page = new Document(
                path,
                Kind.STORY_SET,
                Stage.ACTIVE,
                "docs/work/active/dispatch",
                Location.of(path),
                "Stories",
                Fields.NONE,
                Optional.empty(),
                false,
                NO_PAGE,
                Gist.NOTHING);
        return new Story(
                new StoryId(id),
                title,
                Location.of(path),
                page,
                Fields.NONE,
                Upstream.NONE,
                Upstream.NONE,
                new Status<>(Optional.of(StoryStatus.DONE), Source.OWN, Optional.empty()),
                Optional.of(milestone),
                Optional.empty(),
                List.of(),
                StoryText.NOTHING);
    }

    static Policy policyWithType(String type, String heading) {
        Policy base = Policy.defaults();
        return new Policy(
                base.work(),
                base.workStated(),
                base.releaseNotes(),
                base.changelog(),
                base.code(),
                base.maxFileSize(),
                base.storyId(),
                base.anchors(),
                base.kinds(),
                base.storyWords(),
                base.documentWords(),
                base.requiredSections(),
                base.requirementSections(),
                Map.of(type, heading),
                base.audiences(),
                base.milestones(),
                base.rules(),
                base.stages(),
                base.places(),
                base.linear(),
                base.waivers());
    }

    /** An entry for customers, until something else is said of it. */
    static final class Entry {

        private final Optional<String> type;
        private final String title;
        private final List<String> stories;
        private final List<Configuration> configuration = new ArrayList<>();
        private Optional<String> release = Optional.empty();
        private Optional<String> audience = Optional.of("customer");
        private Optional<Breaking> breaking = Optional.empty();
        private Optional<Deprecation> deprecation = Optional.empty();
        private String words = "";
        private String body = "";
        private boolean highlight;

        private Entry(String type, String title, List<String> stories) {
            this.type = Optional.of(type).filter(word -> !word.isEmpty());
            this.title = title;
            this.stories = stories;
        }

        Entry in(String version) {
            release = Optional.of(version);
            return this;
        }

        Entry forAudience(String word) {
            audience = Optional.of(word).filter(name -> !name.isEmpty());
            return this;
        }

        Entry breaking(String impact, String action) {
            breaking = Optional.of(new Breaking(Optional.of(impact), Optional.of(action)));
            return this;
        }

        Entry deprecating(String replacement, String removal) {
            deprecation = Optional.of(new Deprecation(Optional.of(replacement), Optional.of(removal)));
            return this;
        }

        Entry setting(String action, String key, String kind, String value, String description) {
            configuration.add(new Configuration(
                    Optional.of(action),
                    Optional.of(key),
                    Optional.of(kind),
                    Optional.of(value),
                    Optional.of(description)));
            return this;
        }

        Entry highlighted() {
            highlight = true;
            return this;
        }

        Entry named(String moreWords) {
            words = "--" + moreWords;
            return this;
        }

        Entry saying(String markdown) {
            body = markdown;
            return this;
        }

        private ReleaseNote note() {
            String folder = release.map(version -> "released/" + version).orElse("unreleased");
            String path = "docs/release-notes/" + folder + "/"
                    + stories.stream().findFirst().orElse("entry") + words + ".md";
            return new ReleaseNote(
                    path,
                    release,
                    stories.stream().findFirst().map(StoryId::new),
                    stories.stream()
                            .map(id -> new StoryRef(new StoryId(id), Location.of(path)))
                            .toList(),
                    type,
                    audience,
                    Optional.of(title),
                    breaking,
                    deprecation,
                    configuration,
                    highlight,
                    Optional.empty(),
                    body,
                    NO_PAGE,
                    List.of(),
                    List.of(),
                    Set.of(),
                    List.of(),
                    true);
        }
    }
}
