package com.betterfleet.bfflow.fuzz;

import com.betterfleet.bfflow.FakeTree;
import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.policy.PolicyReader;

/** Every text is a policy, or has mistakes with a place in it. */
public final class PolicyFuzz {

    private static final String FILE = "bfflow.yml";

    private PolicyFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = Fuzzed.writable(data);
        try {
            PolicyReader.read(
                    new FakeTree().with(FILE, text),
                    FILE,
                    Catalogue.ids(Catalogue.RULES),
                    PolicyFuzz.class.getClassLoader());
        } catch (PolicyException e) {
            String read = text.startsWith("\uFEFF") ? text.substring(1) : text;
            Fuzzed.require(!e.mistakes().isEmpty(), "no mistake is said");
            e.mistakes().forEach(mistake -> Fuzzed.requireInside(mistake.location(), read));
        }
    }
}
