package com.betterfleet.bfflow.change;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.git.ChangedFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which files are changed, and on pages of stories, which stories. */
final class TouchedPages {

    private final TreeMap<String, ChangedFile> files = new TreeMap<>();
    private final Chain chain;
    private final Snapshot now;
    private final Snapshot before;
    private final ReleaseMoves release;
    private final Map<String, Optional<Parts>> parts = new HashMap<>();

    /** A page of stories as it is and as it was. */
    private record Parts(PageParts now, PageParts before) {}

    TouchedPages(List<ChangedFile> files, Chain chain, Snapshot now, Snapshot before, ReleaseMoves release) {
        files.forEach(file -> this.files.put(file.path(), file));
        this.chain = chain;
        this.now = now;
        this.before = before;
        this.release = release;
    }

    /** Whether a file is another than it was, the cutting of a release included. */
    boolean isChanged(String path) {
        return files.containsKey(path);
    }

    boolean touches(String path, int line, String artefact) {
        if (!files.containsKey(path)) {
            return path.isEmpty() ? !files.isEmpty() : isBelow(path + "/");
        }
        if (release.explain(path)) {
            return false;
        }
        Optional<Parts> page = parts(path);
        return page.isEmpty()
                || isTouched(page.get(), page.get().now().ownerOf(line))
                || (!artefact.equals(path) && isTouched(page.get(), artefact));
    }

    /** Files of an untouched release are no reason to look at a folder again. */
    private boolean isBelow(String folder) {
        return files.tailMap(folder).keySet().stream()
                .takeWhile(path -> path.startsWith(folder))
                .anyMatch(path -> !release.explain(path));
    }

    /** The stories whose own text is new, or another than it was. */
    Set<StoryId> stories() {
        Set<StoryId> touched = new TreeSet<>();
        chain.stories().stream()
                .filter(story ->
                        touches(story.document().path(), story.location().line(), story.ref()))
                .map(Story::id)
                .forEach(touched::add);
        return touched;
    }

    private static boolean isTouched(Parts page, String part) {
        return page.now().differs(part, page.before());
    }

    /** Empty for a page that is no set of stories, or was none, or is not known as it was: then all of it counts. */
    private Optional<Parts> parts(String path) {
        return parts.computeIfAbsent(path, key -> {
            Optional<PageParts> is = parts(key, Optional.of(chain), now);
            Optional<PageParts> was = is.flatMap(any -> parts(key, before.chain(), before));
            return is.flatMap(one -> was.map(other -> new Parts(one, other)));
        });
    }

    private static Optional<PageParts> parts(String path, Optional<Chain> of, Snapshot snapshot) {
        Optional<Document> page =
                of.flatMap(known -> known.document(path)).filter(document -> document.kind() == Kind.STORY_SET);
        return page.flatMap(document -> snapshot.text(path)
                .map(text -> PageParts.of(
                        document,
                        of.stream()
                                .flatMap(known -> known.stories().stream())
                                .filter(story -> story.document().path().equals(path))
                                .toList(),
                        text)));
    }
}
