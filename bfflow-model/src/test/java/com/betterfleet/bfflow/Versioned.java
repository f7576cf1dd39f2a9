package com.betterfleet.bfflow;

import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.change.BaseRequest;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.git.BaseName;
import com.betterfleet.bfflow.git.Commit;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.tree.DiskTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;

/** A tiny repository under Git, made without a git program. Each commit is a minute later than the one before. */
public final class Versioned implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Git git;
    private final TinyRepository files;
    private Instant now = Instant.parse("2026-11-01T08:00:00Z");

    private Versioned(Git git, TinyRepository files) {
        this.git = git;
        this.files = files;
    }

    /** On the branch main, with everything that is there in its first commit, and then on a branch of its own. */
    public static Versioned branched(TinyRepository files) throws Exception {
        Versioned repository = begun(files);
        repository.commit("Begin");
        repository.branch("work");
        return repository;
    }

    /** On the branch main, before its first commit. */
    public static Versioned begun(TinyRepository files) throws Exception {
        Git git = Git.init()
                .setDirectory(files.root().toFile())
                .setInitialBranch("main")
                .call();
        return new Versioned(git, files);
    }

    /** Its files. */
    public TinyRepository files() {
        return files;
    }

    /** Git itself. */
    public Git git() {
        return git;
    }

    /** Writes files. */
    public Versioned with(String text) {
        files.with(text);
        return this;
    }

    /** Commits all that is there, and that some is no longer. */
    public ObjectId commit(String message) throws Exception {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        PersonIdent dana = dana();
        return git.commit()
                .setMessage(message)
                .setAuthor(dana)
                .setCommitter(dana)
                .setSign(false)
                .call();
    }

    private PersonIdent dana() {
        now = now.plusSeconds(60);
        return new PersonIdent("Dana", "dana@example.com", now, ZoneOffset.UTC);
    }

    /** Begins a branch here. */
    public Versioned branch(String name) throws Exception {
        git.checkout().setCreateBranch(true).setName(name).call();
        return this;
    }

    /** Goes to a branch or a commit. */
    public Versioned checkout(String name) throws Exception {
        git.checkout().setName(name).call();
        return this;
    }

    /** Merges a branch, with a commit of its own. */
    public ObjectId merge(String branch, String message) throws Exception {
        MergeResult merged = git.merge()
                .include(git.getRepository().resolve(branch))
                .setFastForward(FastForwardMode.NO_FF)
                .setCommit(false)
                .call();
        if (!merged.getMergeStatus().isSuccessful()) {
            throw new AssertionError(merged.toString());
        }
        return commit(message);
    }

    /** What a check against a base comes to. */
    public Report check(String base) throws Exception {
        return check(new BaseRequest(new BaseName(base, "bfflow.base", false), Optional.empty(), List.of()));
    }

    /** The same as a hook asks for it, before the commit. */
    public Report checkMessage(String message) throws Exception {
        return check(BaseRequest.of(Optional.empty(), Optional.of(message), name -> Optional.empty())
                .orElseThrow());
    }

    /** What a check comes to. */
    public Report check(BaseRequest request) throws Exception {
        return check(files.root(), request);
    }

    /** What a check of some other working tree comes to. */
    public static Report check(Path root, BaseRequest request) throws Exception {
        ClassLoader resources = Versioned.class.getClassLoader();
        Twice.Reading<Governed> reading =
                pages -> Governed.read(root, new DiskTree(root), Policy.FILE, resources, Elsewhere.NOTHING, pages);
        return Twice.read(
                reading,
                pages -> new Gate(reading.read(pages), Policy.FILE, resources, () -> pages)
                        .check(request, TODAY, Optional.empty()));
    }

    /** What is found against main, as {@code rule severity path:line:column message}, with what is special about it. */
    public List<String> found() throws Exception {
        return lines(check("main"));
    }

    /** The findings of a report in this form. */
    public static List<String> lines(Report report) {
        return report.findings().stream().map(Versioned::line).toList();
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.severity().word() + " " + finding.location() + " " + finding.message()
                + (finding.older() ? " (older)" : "")
                + finding.waiver().map(waiver -> " (" + waiver.reason() + ")").orElse("");
    }

    /** A commit that is known by its message alone. */
    public static Commit said(String message) {
        return new Commit("1a2b3c4", message);
    }

    /** Writes bytes into a file. */
    public Versioned bytes(String path, byte[] content) throws Exception {
        Path file = files.root().resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    @Override
    public void close() {
        git.close();
    }
}
