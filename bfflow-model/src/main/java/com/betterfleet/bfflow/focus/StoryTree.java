package com.betterfleet.bfflow.focus;

import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.tree.ForwardingTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A repository as if it held no other work items and entries than those that a story may have to do with. Whatever is asked for
 * by its name is there all the same.
 */
public final class StoryTree extends ForwardingTree {

    private static final String RELEASE_PLAN = "release-plan";

    /** A folder's name of other signs is written in links in more than one way. */
    private static final String PLAIN_NAME = "[A-Za-z0-9._-]+";

    private final SourceTree tree;
    private final Policy policy;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, RawText> items = new TreeMap<>();

    /** The items of this name, and those that may have a story of this id. */
    private final Map<String, List<String>> itemsByName = new HashMap<>();

    private final Map<String, List<String>> itemsByStory = new HashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();

    /** The entries of other stories. */
    private final Set<String> others = new HashSet<>();

    private StoryTree(SourceTree tree, Policy policy) {
        super(tree);
        this.tree = tree;
        this.policy = policy;
    }

    /**
     * The part of a repository in which a story's chain lies.
     *
     * @param id the story's
     * @return empty where it cannot be told, or something cannot be read: then the whole repository is to be read
     */
    public static Optional<StoryTree> of(SourceTree tree, Policy policy, String id) {
        StoryTree part = new StoryTree(tree, policy);
        try {
            part.readAll();
        } catch (IOException e) {
            return Optional.empty();
        }
        return part.choose(id) ? Optional.of(part) : Optional.empty();
    }

    private void readAll() throws IOException {
        Map<String, StringBuilder> joined = new TreeMap<>();
        for (String work : policy.work()) {
            for (String file : files(work)) {
                String[] parts = file.substring(work.length() + 1).split("/", -1);
                if (parts.length > 2 && file.endsWith(".md")) {
                    joined.computeIfAbsent(work + "/" + parts[0] + "/" + parts[1], any -> new StringBuilder())
                            .append(file)
                            .append('\n')
                            .append(text(file))
                            .append('\n');
                }
            }
        }
        joined.forEach((item, text) -> add(item, new RawText(text.toString())));
        for (String file : files(policy.releaseNotes())) {
            texts.put(file, text(file));
        }
    }

    private void add(String item, RawText text) {
        items.put(item, text);
        itemsByName.computeIfAbsent(name(item), any -> new ArrayList<>()).add(item);
        for (String id : text.defined(policy.storyId())) {
            itemsByStory.computeIfAbsent(id, any -> new ArrayList<>()).add(item);
        }
    }

    private List<String> files(String folder) throws IOException {
        List<IOException> trouble = new ArrayList<>();
        List<String> files = tree.below(folder, (path, problem) -> trouble.add(problem));
        if (!trouble.isEmpty()) {
            throw trouble.get(0);
        }
        return files;
    }

    /** Ids and paths are ASCII; what is not makes no difference here. */
    private String text(String file) throws IOException {
        return new String(tree.bytes(file), StandardCharsets.ISO_8859_1);
    }

    private boolean choose(String id) {
        Deque<String> next = new ArrayDeque<>();
        items.forEach((item, text) -> {
            if (text.contains(id) || text.contains(RELEASE_PLAN) || !name(item).matches(PLAIN_NAME)) {
                next.add(item);
            }
        });
        boolean isThere = items.values().stream().anyMatch(text -> text.contains(id));
        follow(next);
        // whoever names the same specifications has siblings of the story
        Set<String> linked = new LinkedHashSet<>();
        chosen.forEach(item -> linked.add(name(item)));
        items.forEach((item, text) -> {
            if (!text.folders(linked).isEmpty()) {
                next.add(item);
            }
        });
        follow(next);
        texts.forEach((file, text) -> {
            if (file.endsWith(".md")
                    && new RawText(file + "\n" + text)
                            .ids(policy.storyId()).stream().noneMatch(ids::contains)) {
                others.add(file);
            }
        });
        return isThere;
    }

    /** Takes these, and whatever they name. */
    private void follow(Deque<String> next) {
        while (!next.isEmpty()) {
            String item = next.remove();
            RawText text = items.get(item);
            if (text == null || !chosen.add(item)) {
                continue;
            }
            for (String folder : text.folders(itemsByName.keySet())) {
                next.addAll(itemsByName.get(folder));
            }
            for (String id : text.ids(policy.storyId())) {
                ids.add(id);
                next.addAll(itemsByStory.getOrDefault(id, List.of()));
            }
        }
    }

    private static String name(String item) {
        return item.substring(item.lastIndexOf('/') + 1);
    }

    @Override
    public List<String> below(String folder, Trouble trouble) {
        return tree.below(folder, trouble).stream().filter(this::isIn).toList();
    }

    private boolean isIn(String file) {
        for (String work : policy.work()) {
            String[] parts = file.startsWith(work + "/")
                    ? file.substring(work.length() + 1).split("/", -1)
                    : new String[0];
            if (parts.length > 2 && items.containsKey(work + "/" + parts[0] + "/" + parts[1])) {
                return chosen.contains(work + "/" + parts[0] + "/" + parts[1]);
            }
        }
        return !others.contains(file);
    }
}
