package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the waivers of a policy. */
final class WaiverReader {

    private static final Vocabulary KEYS = Vocabulary.keys("rule", "artefact", "reason", "approved-by", "until");

    private final Vocabulary rules;

    WaiverReader(Vocabulary rules) {
        this.rules = rules;
    }

    List<Waiver> read(StrictMapping policy) {
        return policy.mappings("waivers", KEYS).stream()
                .flatMap(waiver -> waiver(waiver).stream())
                .toList();
    }

    private Optional<Waiver> waiver(StrictMapping waiver) {
        Optional<String> rule = required(waiver, "rule").flatMap(value -> waiver.word("rule", rules));
        Optional<String> artefact = required(waiver, "artefact")
                .flatMap(value -> PolicyValues.glob(waiver, "artefact", value))
                .map(WaiverReader::fromTheRoot);
        Optional<String> reason = required(waiver, "reason").map(Scalar::text);
        Optional<String> approvedBy = waiver.text("approved-by").map(Scalar::text);
        Optional<LocalDate> until = PolicyValues.date(waiver, "until");
        Location location = waiver.location();
        return rule.flatMap(id ->
                artefact.flatMap(what -> reason.map(why -> new Waiver(id, what, why, approvedBy, until, location))));
    }

    /** Every path is from the root, whether or not that is said. */
    private static String fromTheRoot(String artefact) {
        return artefact.startsWith("./") ? artefact.substring(2) : artefact;
    }

    /** An exception without a reason, or for nothing in particular, is none that somebody decided on. */
    private static Optional<Scalar> required(StrictMapping waiver, String key) {
        Optional<Scalar> value = waiver.text(key);
        boolean blank = value.filter(text -> text.text().isBlank()).isPresent();
        if (waiver.isMissing(key) || blank) {
            waiver.problem(waiver.at(key), key, "a waiver needs '" + key + "'", "Add '" + key + ": …' to it.");
            return Optional.empty();
        }
        return value;
    }
}
