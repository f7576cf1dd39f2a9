package com.betterfleet.bfflow;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.Checker;
import com.betterfleet.bfflow.check.Exceptions;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.memory.PageMemory;
import com.betterfleet.bfflow.mkdocs.MkDocs;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.repository.ChainReader;
import com.betterfleet.bfflow.tree.DiskTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A repository written as one text block: a line {@code === path} begins a file. What a test does not say, {@link #WHOLE}
 * says: a chain without a fault.
 */
public final class TinyRepository {

    /** One work item whose chain is whole: a challenge, a specification, the story COR-12 in delivery and its entry. */
    public static final String WHOLE = """
            === docs/work/active/dispatch/challenge.md
            # Challenge: Dispatchers overlook stale vehicles

            ## High-Level Use Cases / JTBD

            - When a vehicle goes quiet, a dispatcher notices at once.
            === docs/work/active/dispatch/specification.md
            # Specification: Dispatch board

            - Challenge: [Stale vehicles](challenge.md)

            ## Requirements

            ### Stale vehicles

            A vehicle that has been silent for five minutes is grey.
            === docs/work/active/dispatch/stories.md
            # Dispatch board stories

            - Specification: [Dispatch board](specification.md)

            ## COR-12: Grey out stale vehicles

            - Status: in delivery

            As a dispatcher, I want stale vehicles greyed out, so that I do not rely on them.

            ### Acceptance criteria

            - A vehicle silent for five minutes is grey.
            === docs/release-notes/unreleased/COR-12.md
            ---
            stories: [COR-12]
            type: added
            audience: customer
            title: Dispatchers see stale vehicles greyed out
            ---
            """;

    private static final Pattern FILE = Pattern.compile("(?m)^=== (.+)$\\R?");

    private final Path root;
    private Policy policy = Policy.defaults();
    private Exceptions exceptions = Exceptions.none(LocalDate.of(2026, 11, 22));
    private AnchorStyle anchors = AnchorStyle.MKDOCS;
    private Elsewhere elsewhere = Elsewhere.NOTHING;

    private TinyRepository(Path root) {
        this.root = root;
    }

    /** A repository in this empty folder with these files. */
    public static TinyRepository in(Path folder, String files) {
        return new TinyRepository(folder).with(files);
    }

    /** The repository that is there already. */
    public static TinyRepository at(Path folder) {
        return new TinyRepository(folder);
    }

    /** A repository whose chain is whole. */
    public static TinyRepository whole(Path folder) {
        return in(folder, WHOLE);
    }

    /** The same from files by their paths. */
    public static TinyRepository in(Path folder, Map<String, String> files) {
        return new TinyRepository(folder).with(files);
    }

    /** What is written as one text block, by path; what stands before the first path is left out. */
    public static Map<String, String> files(String text) {
        Map<String, String> files = new TreeMap<>();
        Matcher file = FILE.matcher(text);
        boolean more = file.find();
        while (more) {
            String path = file.group(1).strip();
            int from = file.end();
            more = file.find();
            files.put(path, text.substring(from, more ? file.start() : text.length()));
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no line '=== path' in: " + text);
        }
        return files;
    }

    /** Writes more files, or others of the same name. */
    public TinyRepository with(String files) {
        return with(files(files));
    }

    private TinyRepository with(Map<String, String> files) {
        files.forEach(this::write);
        return this;
    }

    /** Takes a file away. */
    public TinyRepository without(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces text in a file; fails where the text is not there, so that a test cannot pass by a slip. */
    public TinyRepository replace(String path, String text, String replacement) {
        try {
            String old = Files.readString(root.resolve(path));
            if (!old.contains(text)) {
                throw new IllegalArgumentException(path + " does not contain: " + text);
            }
            write(path, old.replace(text, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Judges by another policy than the default. */
    public TinyRepository under(Policy other) {
        this.policy = other;
        return this;
    }

    /** Is read by another generator than MkDocs. */
    public TinyRepository anchored(AnchorStyle style) {
        this.anchors = style;
        return this;
    }

    /** Has upstreams. */
    public TinyRepository beside(Elsewhere others) {
        this.elsewhere = others;
        return this;
    }

    /** Lets something pass. */
    public TinyRepository excepting(Exceptions other) {
        this.exceptions = other;
        return this;
    }

    /** Its folder. */
    public Path root() {
        return root;
    }

    /** Reads it. */
    public Chain chain() throws Exception {
        return Twice.read(this::chain);
    }

    private Chain chain(PageMemory pages) throws Exception {
        return ChainReader.read(new DiskTree(root), policy, anchors, MkDocs.read(root), elsewhere, pages);
    }

    /** Everything that all rules find. */
    public List<Finding> findings() throws Exception {
        return Checker.check(chain(), policy, Catalogue.RULES, exceptions);
    }

    /** What one rule finds, as {@code path:line:column severity message}. */
    public List<String> findings(String rule) throws Exception {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.location() + " " + finding.severity().word() + " " + finding.message())
                .toList();
    }

    /** Every file with its bytes, a character for each, those included whose name begins with a dot. */
    public Map<String, String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString().replace('\\', '/'),
                            TinyRepository::bytes,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
