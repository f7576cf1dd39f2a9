package com.betterfleet.bfflow.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Mistakes;
import com.betterfleet.bfflow.Slip;
import com.betterfleet.bfflow.TinyRepository;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever slips of the pen a repository has: fix never leaves more to do than before, and has nothing to do the second time. */
class AnyMistakeTest {

    @Property(seed = "2204", tries = 300)
    void leaves_less_to_do_or_as_much(@ForAll(supplier = Mistakes.class) List<Slip> slips) throws Exception {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            TinyRepository repository = TinyRepository.in(memory.getPath("/fleet"), Mistakes.in(slips));
            List<String> before = Fixing.found(repository);

            List<String> after = Fixing.fixed(repository);

            assertThat(after).hasSizeLessThanOrEqualTo(before.size());
            assertThat(Fixing.fixes(repository).changes()).as("a second run").isEmpty();
        }
    }
}
