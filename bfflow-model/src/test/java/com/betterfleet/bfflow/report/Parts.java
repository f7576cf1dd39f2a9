package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.chain.Upstream.UpstreamLink;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.prose.Gist;
import com.betterfleet.bfflow.prose.StoryText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of a chain, made by hand, with nothing in them that a report does not show. */
final class Parts {

    private static final Page NO_TEXT = Page.blank(Set.of(), List.of());
    private static final Location SOMEWHERE = new Location(Samples.STORIES, 3, 3);

    private Parts() {}

    static Document document(String path, Kind kind, String title, Field... fields) {
        return new Document(
                path,
                kind,
                Stage.ACTIVE,
                Samples.DISPATCH,
                Location.of(path),
                title,
                new Fields(List.of(fields)),
                Optional.empty(),
                false,
                NO_TEXT,
                Gist.NOTHING);
    }

    static Story story(
            Document document, String id, String title, int line, Upstream specification, Status<StoryStatus> status) {
        return new Story(
                new StoryId(id),
                title,
                new Location(document.path(), line, 1),
                document,
                Fields.NONE,
                specification,
                Upstream.NONE,
                status,
                Optional.of("2026.11"),
                Optional.empty(),
                List.of(),
                StoryText.NOTHING);
    }

    static ReleaseNote entry(String path, Optional<String> release, Optional<String> audience) {
        StoryId story = new StoryId("COR-12");
        return new ReleaseNote(
                path,
                release,
                Optional.of(story),
                List.of(new ReleaseNote.StoryRef(story, Location.of(path))),
                Optional.of("added"),
                audience,
                Optional.of("Stale vehicles are grey"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                "",
                NO_TEXT,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                true);
    }

    static Upstream upstream(Kind kind, Target... targets) {
        return new Upstream(
                Source.OWN,
                Optional.of(field(kind.noun(), "a link")),
                Stream.of(targets)
                        .map(target -> new UpstreamLink(new Link("there.md", "a link", SOMEWHERE), kind, target))
                        .toList());
    }

    static Status<DocumentStatus> approvedByDefault() {
        return new Status<>(Optional.of(DocumentStatus.APPROVED), Source.NONE, Optional.empty());
    }

    static <S> Status<S> stated(Source source, Optional<S> value, String word) {
        return new Status<>(value, source, Optional.of(field("Status", word)));
    }

    static Field field(String key, String value) {
        return new Field(
                key, SOMEWHERE, List.of(new Field.Value(value, SOMEWHERE, List.of())), Field.Notation.FIELD_LIST);
    }
}
