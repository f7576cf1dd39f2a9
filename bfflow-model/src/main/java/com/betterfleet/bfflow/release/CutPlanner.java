package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.check.Unrendered;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.text.Count;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what a release will do, and refuses what cannot be right. Changes nothing. */
final class CutPlanner {

    private static final String SUMMARY = "_summary.md";

    private final Path root;
    private final Policy policy;
    private final Report report;
    private final Chain chain;

    CutPlanner(Path root, Policy policy, Report report) {
        this.root = root;
        this.policy = policy;
        this.report = report;
        this.chain = report.chain();
    }

    /**
     * The release that is asked for.
     *
     * @return empty if it is there already and nothing is left to go into it
     * @throws ReleaseException if it cannot be cut
     */
    Optional<ReleaseCut> plan(ReleaseRequest request) throws ReleaseException {
        RequestCheck.check(request, chain, policy);
        Selection selection = Selection.of(chain, request);
        Optional<Release> existing = existing(request.version());
        if (existing.isPresent() && selection.taken().isEmpty()) {
            return Optional.empty();
        }
        if (existing.isPresent() && !request.append()) {
            throw new ReleaseException(request.version() + " is released already, in "
                    + existing.get().path() + ". To put "
                    + entries(selection.taken().size())
                    + " more into it: -Dbfflow.append=true. Else choose another version.");
        }
        if (selection.taken().isEmpty() && !request.allowEmpty()) {
            throw new ReleaseException("there is nothing to release" + because(selection.held())
                    + ". A release without entries needs -Dbfflow.allowEmpty=true.");
        }
        Journal journal = journal(request, selection, existing);
        refuseToOverwrite(journal);
        refuseToMissChangelog(journal);
        LetPass letPass = LetPass.of(root, chain.notesFolder(), journal.moves(), report.findings());
        letPass.check();
        return Optional.of(cut(selection, journal, letPass));
    }

    private ReleaseCut cut(Selection selection, Journal journal, LetPass letPass) {
        Set<String> going = stories(selection.taken()).map(StoryId::text).collect(Collectors.toSet());
        List<Finding> blocking = new ArrayList<>(report.findings().stream()
                .filter(finding -> finding.isOpen() && finding.severity() == Severity.ERROR)
                // that a released story has no released entry is what this release mends
                .filter(finding -> !finding.rule().equals("story-release-note") || !going.contains(finding.artefact()))
                .toList());
        blocking.addAll(Unrendered.among(selection.taken(), blocking));
        StatusLines statuses = StatusLines.of(chain, journal.stories());
        List<String> warnings = new ArrayList<>(CutWarnings.of(chain, journal, selection.taken()));
        warnings.addAll(statuses.left());
        warnings.addAll(letPass.warnings());
        List<String> lines = statuses.lines().stream()
                .map(line -> line.place() + ": " + line.word() + " → " + StatusLine.RELEASED)
                .toList();
        return new ReleaseCut(
                journal,
                chain.notesFolder(),
                selection.taken(),
                selection.held(),
                lines,
                letPass.carried(),
                blocking,
                warnings);
    }

    private Journal journal(ReleaseRequest request, Selection selection, Optional<Release> existing) {
        String unreleased = chain.notesFolder() + "/unreleased/";
        String folder = Journal.folder(chain.notesFolder(), request.version()) + "/";
        Stream<String> summary = Stream.of(unreleased + SUMMARY).filter(this::isFile);
        List<Move> moves = Stream.concat(selection.taken().stream().map(ReleaseNote::path), summary)
                .map(path -> new Move(path, folder + path.substring(unreleased.length())))
                .toList();
        List<StoryId> stories = request.updateStories()
                ? stories(selection.taken()).distinct().sorted().toList()
                : List.of();
        // the first release begins the changelog; a repository that has none after that wants none
        boolean changelog = chain.releases().isEmpty() || isFile(policy.changelog());
        return new Journal(
                request.version(),
                request.date().or(() -> existing.flatMap(Release::date)).orElse(request.today()),
                request.milestone(),
                request.audiences(),
                moves,
                stories,
                changelog);
    }

    private void refuseToOverwrite(Journal journal) throws ReleaseException {
        for (Move move : journal.moves()) {
            if (Files.exists(root.resolve(move.to()))) {
                throw new ReleaseException(move.to() + " is there already, so " + move.from()
                        + " cannot go there; "
                        + (move.from().endsWith(SUMMARY)
                                ? "put the text of both into the first and delete the second"
                                : "give it a second name, such as "
                                        + move.from().replaceFirst("\\.[^.]*$", "--2$0")));
            }
        }
    }

    /** Who says where it is means that there is one. */
    private void refuseToMissChangelog(Journal journal) throws ReleaseException {
        String path = policy.changelog();
        if (!journal.changelog() && !path.equals(Policy.defaults().changelog())) {
            throw new ReleaseException("the policy says that the changelog is " + path
                    + ", and there is no such file; name the one that is there as 'changelog', or begin " + path
                    + " with an empty one");
        }
    }

    private Optional<Release> existing(String version) {
        return chain.releases().stream()
                .filter(release -> release.version().equals(version))
                .findFirst();
    }

    private boolean isFile(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    private static Stream<StoryId> stories(List<ReleaseNote> entries) {
        return entries.stream().flatMap(entry -> entry.countsFor().stream());
    }

    private static String because(List<Held> held) {
        return held.isEmpty()
                ? ": there is no unreleased entry"
                : ": " + entries(held.size()) + (held.size() == 1 ? " stays, because " : " stay, the first because ")
                        + held.get(0).reason();
    }

    private static String entries(int number) {
        return Count.of(number, "entry", "entries").toString();
    }
}
