package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Sha256;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives findings names that outlive moved lines and a changed stage; two that are alike are counted. */
final class Fingerprints {

    private static final int BYTES = 16;

    /** The detour that a link between two work items makes while they are in different stages. */
    private static final Pattern OTHER_STAGE = Pattern.compile(
            "\\.\\./(?:" + Arrays.stream(Stage.values()).map(Stage::word).collect(Collectors.joining("|")) + ")/");

    private final Map<String, Integer> seen = new HashMap<>();

    String of(String rule, Violation violation) {
        String identity = String.join(
                "\n",
                rule,
                Wording.withoutStage(violation.location().path()),
                Wording.withoutStage(violation.artefact()),
                Wording.withoutStage(OTHER_STAGE.matcher(violation.target()).replaceFirst("")));
        int count = seen.merge(identity, 1, Integer::sum);
        return hash(count == 1 ? identity : identity + "\n" + count);
    }

    private static String hash(String identity) {
        return HexFormat.of().formatHex(Sha256.of(identity), 0, BYTES);
    }
}
