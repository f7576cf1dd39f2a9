package com.betterfleet.bfflow;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.change.Snapshot;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A repository as it was in a commit. It is read once, and only if somebody asks. */
final class Earlier implements Snapshot {

    /** How it is read: with mistakes in its policy, for instance, it cannot be. */
    interface Reader {
        Governed read(SourceTree tree) throws PolicyException, UnreadableException, IOException;
    }

    private final SourceTree tree;
    private final Reader reader;
    private boolean isRead;
    private Optional<Governed> governed = Optional.empty();

    Earlier(SourceTree tree, Reader reader) {
        this.tree = tree;
        this.reader = reader;
    }

    @Override
    public Optional<Chain> chain() {
        return governed().map(Governed::chain);
    }

    @Override
    public Optional<String> text(String path) {
        try {
            return tree.isFile(path)
                    ? Optional.of(new String(tree.bytes(path), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What all rules found; nothing where it cannot be read. */
    List<Finding> findings(LocalDate today) {
        return governed()
                .map(known -> known.check(today, Optional.empty()).findings())
                .orElse(List.of());
    }

    /** Whether somebody asked for it in vain. */
    boolean isUnreadable() {
        return isRead && governed.isEmpty();
    }

    private Optional<Governed> governed() {
        if (!isRead) {
            isRead = true;
            try {
                governed = Optional.of(reader.read(tree));
            } catch (PolicyException | UnreadableException | IOException e) {
                // then nothing is known of it, and everything counts as new
                governed = Optional.empty();
            }
        }
        return governed;
    }
}
