package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Flaw;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a release's {@code release.yml}. */
final class ReleaseReader {

    static final String FILE = "release.yml";

    private static final Vocabulary KEYS = Vocabulary.keys("version", "date", "milestone", "commit", "yanked");

    private ReleaseReader() {}

    /** The release of a folder; {@code text} is empty where it has no release.yml. */
    static Release read(String folder, Optional<String> text) {
        String version = Paths.name(folder);
        Release bare = new Release(version, folder, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        if (text.isEmpty()) {
            return bare;
        }
        String path = folder + "/" + FILE;
        try {
            YamlNode yaml =
                    YamlReader.read(path, 1, text.get()).orElseGet(() -> new Mapping(Location.of(path), List.of()));
            return read(version, folder, StrictMapping.of(yaml, KEYS));
        } catch (YamlSyntaxException e) {
            Flaw flaw =
                    new Flaw(e.location(), "", "release.yml is not valid YAML: " + e.getMessage(), "Mend the YAML.");
            return new Release(version, folder, Optional.empty(), Optional.empty(), Optional.empty(), List.of(flaw));
        }
    }

    private static Release read(String version, String folder, StrictMapping release) {
        Optional<Scalar> stated = release.text("version");
        Optional<Scalar> date = release.text("date");
        if (release.entries().isEmpty() && release.problems().isEmpty()) {
            release.problem(
                    release.location(),
                    "",
                    "release.yml is empty",
                    "Write 'version: " + version + "', and 'date: ' with the day as 2026-01-31.");
            return new Release(
                    version,
                    folder,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    release.problems().stream().map(Flaws::of).toList());
        }
        if (release.isMissing("version")) {
            release.problem(
                    release.at("version"), "version", "release.yml has no version", "Add 'version: " + version + "'.");
        }
        stated.filter(value -> !value.text().equals(version))
                .ifPresent(value -> release.problem(
                        value.location(),
                        "version",
                        "release.yml says version " + value.text() + ", but its folder is " + version,
                        "Make the two the same."));
        if (release.isMissing("date")) {
            release.problem(
                    release.at("date"), "date", "release.yml has no date", "Add 'date: ' with the day as 2026-01-31.");
        }
        date.filter(value -> !isDate(value.text()))
                .ifPresent(value -> release.problem(
                        value.location(), "date", "'" + value.text() + "' is no date", "Write the day as 2026-01-31."));
        Optional<String> milestone = release.text("milestone").map(Scalar::text);
        release.text("commit");
        Optional<String> yanked = release.text("yanked").map(Scalar::text);
        return new Release(
                version,
                folder,
                date.map(Scalar::text).filter(ReleaseReader::isDate),
                milestone,
                yanked,
                release.problems().stream().map(Flaws::of).toList());
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
