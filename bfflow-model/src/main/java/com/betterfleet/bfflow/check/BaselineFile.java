package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.RightName;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlProblem;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlScalars;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads and writes {@code bfflow-baseline.yml}: a list that people can read, and shorten by hand. */
public final class BaselineFile {

    private static final Vocabulary KEYS = Vocabulary.keys("findings");
    private static final Vocabulary LINE = Vocabulary.keys("fingerprint", "rule", "artefact", "message");

    private static final String HEAD = """
            # What was found when this repository adopted the workflow: counted, not failed. It may only shrink.
            # 'mvn bfflow:baseline' takes out what is mended; nothing is ever added by itself.
            findings:
            """;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BaselineFile() {}

    /**
     * Reads the baseline of a repository; one that has none has an empty one.
     *
     * @throws PolicyException if it has mistakes
     */
    public static Baseline read(Path root) throws IOException, PolicyException {
        return read(new DiskTree(root));
    }

    /**
     * The same from other files than those on the disk.
     *
     * @throws PolicyException if it has mistakes
     */
    public static Baseline read(SourceTree tree) throws IOException, PolicyException {
        if (!tree.isThere(Baseline.FILE) || tree.isFolder(Baseline.FILE)) {
            RightName.check(tree, "the baseline", Baseline.FILE, "bfflow-baseline.yaml");
            return Baseline.NONE;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(tree.bytes(Baseline.FILE)))
                    .toString();
            return parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new PolicyException(
                    List.of(new YamlProblem(Location.of(Baseline.FILE), "", "it is not UTF-8", "Save it as UTF-8.")));
        }
    }

    private static Baseline parse(String text) throws PolicyException {
        YamlNode yaml;
        try {
            yaml = YamlReader.read(Baseline.FILE, 1, text)
                    .orElseGet(() -> new Mapping(Location.of(Baseline.FILE), List.of()));
        } catch (YamlSyntaxException e) {
            throw new PolicyException(
                    List.of(new YamlProblem(e.location(), "", String.valueOf(e.getMessage()), "Mend the YAML.")));
        }
        StrictMapping file = StrictMapping.of(yaml, KEYS);
        List<Baseline.Line> lines = new ArrayList<>();
        for (StrictMapping line : file.mappings("findings", LINE)) {
            if (line.isMissing("fingerprint")) {
                line.problem(
                        line.at("fingerprint"), "fingerprint", "the finding has no fingerprint", "Take the line out.");
            }
            line.text("fingerprint")
                    .ifPresent(fingerprint -> lines.add(new Baseline.Line(
                            fingerprint.text(), text(line, "rule"), text(line, "artefact"), fingerprint.location())));
        }
        if (!file.problems().isEmpty()) {
            throw new PolicyException(file.problems());
        }
        return new Baseline(Baseline.FILE, lines);
    }

    private static String text(StrictMapping line, String key) {
        return line.text(key).map(Scalar::text).orElse("");
    }

    /** The file that lists these findings: the same for the same findings, in any order. */
    public static String text(Collection<Finding> findings) {
        Set<Finding> sorted = new TreeSet<>(findings);
        return sorted.isEmpty()
                ? HEAD.replace("findings:", "findings: []")
                : HEAD + sorted.stream().map(BaselineFile::line).collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        return """
                - fingerprint: %s
                  rule: %s
                  artefact: %s
                  message: %s
                """.formatted(
                        YamlScalars.written(finding.fingerprint()),
                        finding.rule().matches("[a-z][a-z-]*") ? finding.rule() : YamlScalars.written(finding.rule()),
                        YamlScalars.written(finding.artefact()),
                        YamlScalars.written(finding.message()));
    }
}
