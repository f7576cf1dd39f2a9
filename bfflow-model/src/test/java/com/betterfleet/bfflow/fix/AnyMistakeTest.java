package com.betterfleet.bfflow.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Mistakes;
import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever slips of the pen a repository has: fix never leaves more to do than before, and has nothing to do the second time. */
class AnyMistakeTest {

    private static final int RUNS = 200;

    @TempDir
    private Path folder;

    static Stream<Integer> seeds() {
        return IntStream.range(2204, 2204 + RUNS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaves_less_to_do_or_as_much(int seed) throws Exception {
        TinyRepository repository = Mistakes.in(folder, new Random(seed));
        List<String> before = Fixing.found(repository);

        List<String> after = Fixing.fixed(repository);

        assertThat(after).hasSizeLessThanOrEqualTo(before.size());
        assertThat(Fixing.fixes(repository).changes()).as("a second run").isEmpty();
    }
}
