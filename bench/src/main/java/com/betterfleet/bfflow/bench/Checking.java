package com.betterfleet.bfflow.bench;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Checks a thousand stories. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Checking {

    private static final String POLICY = "bfflow.yml";

    private final Path folder = Settings.folder().resolve("corpus").resolve("jmh");
    private final Governed governed;

    /** Made by JMH. */
    public Checking() {
        try {
            new Corpus(1000).writeChain(folder);
            governed = read();
        } catch (IOException | PolicyException | UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rules on a chain that has been read. */
    @Benchmark
    public Report check() {
        return governed.check(LocalDate.EPOCH, Optional.empty());
    }

    /**
     * From files to a chain.
     *
     * @throws IOException if the corpus cannot be read
     * @throws PolicyException never, for its policy has no mistake
     * @throws UnreadableException if the corpus cannot be read
     */
    @Benchmark
    public Governed read() throws IOException, PolicyException, UnreadableException {
        return Governed.read(folder, POLICY, Checking.class.getClassLoader());
    }
}
