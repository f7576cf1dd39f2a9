package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.text.Sha256;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * What was asked of a tree, and what it answered.
 *
 * @param questions in the order in which they were asked
 * @param answers their digest, in hexadecimal
 */
public record Recording(List<String> questions, String answers) {

    public Recording {
        questions = List.copyOf(questions);
    }

    /** Whether a tree answers all of it in the same way. */
    public boolean isTrueOf(SourceTree tree) {
        MessageDigest digest = Sha256.digest();
        try {
            for (String question : questions) {
                Question.of(question.charAt(0)).ask(tree, question.substring(1), digest);
            }
        } catch (IOException e) {
            // something went, or cannot be read any more
            return false;
        }
        return hex(digest).equals(answers);
    }

    static String copy(MessageDigest digest) {
        try {
            return hex((MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java can copy a SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
