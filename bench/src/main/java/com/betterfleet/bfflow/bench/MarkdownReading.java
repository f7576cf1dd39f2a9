package com.betterfleet.bfflow.bench;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.page.Page;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads a specification of 6 KB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MarkdownReading {

    private final String specification = new ChainLayout().specification(new Item(0));
    private final MarkdownReader reader = new MarkdownReader(AnchorStyle.MKDOCS);

    /** Made by JMH. */
    public MarkdownReading() {}

    /** The whole page, with its links and anchors. */
    @Benchmark
    public Page specification() {
        return reader.read("specification.md", specification);
    }
}
