package com.betterfleet.bfflow.linear.reading;

import com.betterfleet.bfflow.json.JsonException;
import com.betterfleet.bfflow.json.JsonValue;
import com.betterfleet.bfflow.linear.LinearException;
import com.betterfleet.bfflow.linear.Workspace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads files that somebody took out of Linear. */
public final class Exports {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Exports() {}

    /**
     * What some files say together: Linear's own CSV, answers of its API as JSON, or snapshots.
     *
     * @param root the folder that they are relative to
     * @throws LinearException if one of them is not there, or is nothing of the kind
     */
    public static Workspace read(Path root, List<String> files) throws IOException {
        List<Workspace> all = new ArrayList<>();
        for (String file : files) {
            all.add(read(root, file.strip()));
        }
        return Workspace.merged(all);
    }

    private static Workspace read(Path root, String file) throws IOException {
        Path path = path(root, file);
        // a report must not tell where a file lies on somebody's machine
        String name = (path.startsWith(root) ? root.relativize(path) : path.getFileName())
                .toString()
                .replace('\\', '/');
        byte[] bytes = Files.readAllBytes(path);
        return file.toLowerCase(Locale.ROOT).endsWith(".json")
                ? json(name, bytes)
                : CsvExport.read(name, text(name, bytes));
    }

    private static Path path(Path root, String file) throws LinearException {
        try {
            Path path = root.resolve(file).normalize();
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // no file can have this name here
        }
        throw new LinearException("bfflow.linear.export names " + file + ", and there is no such file");
    }

    private static Workspace json(String name, byte[] bytes) throws LinearException {
        try {
            JsonValue json = JsonValue.read(bytes);
            if (Snapshot.isOne(json)) {
                return Snapshot.read(name, json);
            }
            if (GraphQlAnswer.isOne(json)) {
                return GraphQlAnswer.read(name, json);
            }
        } catch (JsonException e) {
            throw new LinearException(name + " is no JSON: " + e.getMessage());
        }
        throw new LinearException(
                name + " is neither an answer of Linear's API, which has the key data, nor a snapshot");
    }

    private static String text(String name, byte[] bytes) throws LinearException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new LinearException(name + " is not UTF-8, as Linear's exports are");
        }
    }
}
