package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.policy.Policy;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a file in a work item is, by its name and folder. */
final class KindByName {

    private record Named(Kind kind, PathMatcher pattern) {}

    private final List<Named> named = new ArrayList<>();

    KindByName(Policy policy) {
        // the policy's first: a name that it gives a kind is meant
        policy.kinds().forEach(this::add);
        add(Kind.CHALLENGE, List.of("challenge.md", "*-challenge.md"));
        add(Kind.SPECIFICATION, List.of("specification.md", "spec.md", "*-specification.md", "*-spec.md"));
        add(Kind.STORY_SET, List.of("stories.md", "deliverables.md", "*-stories.md", "*-deliverables.md"));
        add(Kind.RELEASE_PLAN, List.of("release-plan.md", "*-release-plan.md"));
    }

    private void add(Kind kind, List<String> patterns) {
        for (String pattern : patterns) {
            String glob = "glob:" + pattern.toLowerCase(Locale.ROOT);
            named.add(new Named(kind, FileSystems.getDefault().getPathMatcher(glob)));
        }
    }

    /** The kind of a file, given its path within its work item. */
    Kind of(String pathInWorkItem) {
        String lower = pathInWorkItem.toLowerCase(Locale.ROOT);
        if (Paths.isIndex(lower)) {
            return lower.contains("/") ? Kind.SUPPORTING : Kind.WORK_ITEM;
        }
        if (("/" + Paths.parent(lower) + "/").contains("/stories/") && lower.endsWith(".md")) {
            return Kind.STORY;
        }
        Path name = Path.of(Paths.name(lower));
        for (Named candidate : named) {
            if (candidate.pattern().matches(name)) {
                return candidate.kind();
            }
        }
        return Kind.SUPPORTING;
    }
}
