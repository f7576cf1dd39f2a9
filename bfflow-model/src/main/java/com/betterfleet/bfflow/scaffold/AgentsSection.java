package com.betterfleet.bfflow.scaffold;

import com.betterfleet.bfflow.edit.MarkerException;
import com.betterfleet.bfflow.edit.OwnSection;
import com.betterfleet.bfflow.edit.TextLines;
import com.betterfleet.bfflow.file.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The section of {@code AGENTS.md} that tells coding agents how work is done here. What people write around it stays, byte
 * for byte.
 *
 * @param text with line feeds
 * @see <a href="https://agents.md">AGENTS.md</a>
 */
record AgentsSection(String text) implements Scaffold {

    private static final String FILE = "AGENTS.md";
    private static final String NEW = "# For coding agents\n\n";

    @Override
    public String path() {
        return FILE;
    }

    /**
     * Puts the section into the file, in the place of the one that is there.
     *
     * @throws ScaffoldException if the file has markers that are not one pair
     */
    @Override
    public boolean write(Path root) throws IOException, ScaffoldException {
        Path file = root.resolve(FILE);
        boolean isNew = !Files.exists(file);
        byte[] old = isNew ? NEW.getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(file);
        byte[] now = with(TextLines.of(old));
        if (!isNew && Arrays.equals(old, now)) {
            return false;
        }
        OutputFile.write(root, FILE, now);
        return true;
    }

    private byte[] with(TextLines file) throws ScaffoldException {
        String inside = "\n" + text.strip() + "\n\n";
        try {
            OwnSection section = OwnSection.of(FILE, file, "lines for agents");
            return section.isThere() ? section.with(inside) : section.at(file.size(), inside);
        } catch (MarkerException e) {
            throw new ScaffoldException(String.valueOf(e.getMessage()));
        }
    }
}
