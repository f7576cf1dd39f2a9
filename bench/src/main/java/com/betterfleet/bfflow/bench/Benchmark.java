package com.betterfleet.bfflow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures whole Maven builds: in turn, so that whatever slows the machine down slows down all of them. */
public final class Benchmark {

    private final Maven maven;
    private final boolean isTraced;

    private Benchmark(Maven maven, boolean isTraced) {
        this.maven = maven;
        this.isTraced = isTraced;
    }

    /**
     * Measures, and writes and prints the table.
     *
     * @param arguments none; see {@link Settings}
     * @throws IOException if a file cannot be written
     * @throws InterruptedException if somebody stops it
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path top = Settings.folder().resolve("corpus");
        Files.createDirectories(top);
        Meter meter = Meter.find();
        Maven maven = new Maven(meter, top);
        Path first = top.resolve("first");
        Project.TRACE.write(first, new Corpus(Item.STORIES));
        boolean isTraced = maven.isRunnable(Project.TRACE.folder(first), Work.TRACE.arguments());

        Benchmark benchmark = new Benchmark(maven, isTraced);
        List<Measurements> all = new ArrayList<>();
        for (int stories : Settings.sizes()) {
            all.add(benchmark.measure(stories, top.resolve(String.valueOf(stories))));
        }
        String table =
                new Table(all, Settings.rounds(), meter.isThere(), isTraced).markdown(LocalDate.now(ZoneOffset.UTC));
        Files.writeString(Settings.folder().resolve("performance.md"), table);
        System.out.println();
        System.out.println(table);
    }

    private Measurements measure(int stories, Path top) throws IOException, InterruptedException {
        for (Project project : Project.values()) {
            project.write(top, new Corpus(stories));
        }
        List<Work> inTurn = Arrays.stream(Work.values())
                .filter(Work::isRepeated)
                .filter(work -> isTraced || work != Work.TRACE)
                .toList();
        Measurements measured = new Measurements(stories);
        // round 0 counts for nothing: it fills the local repository, the system's file cache, and bfflow's
        for (int round = 0; round <= Settings.rounds(); round++) {
            Cost empty = run(Work.EMPTY, top, round);
            for (Work work : inTurn) {
                Cost cost = work == Work.EMPTY ? empty : run(work, top, round);
                if (round > 0) {
                    measured.add(work, cost, empty);
                }
            }
        }
        for (Work work : Work.values()) {
            if (!work.isRepeated()) {
                Cost empty = run(Work.EMPTY, top, 0);
                measured.add(work, run(work, top, 0), empty);
            }
        }
        return measured;
    }

    private Cost run(Work work, Path top, int round) throws IOException, InterruptedException {
        work.project().clean(top);
        if (work == Work.CHANGED) {
            Corpus.change(work.project().folder(top), round);
        }
        Cost cost = maven.run(work.project().folder(top), work.arguments());
        System.out.printf(
                Locale.ROOT, "%s round %d: %s %.2f s%n", top.getFileName(), round, work.title(), cost.seconds());
        return cost;
    }
}
