package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** What can be asked of a tree; the sign stands for it in a file. */
enum Question {
    IS_THERE('t') {
        @Override
        void ask(SourceTree tree, String path, MessageDigest answers) {
            answer(tree.isThere(path), answers);
        }
    },
    IS_FOLDER('d') {
        @Override
        void ask(SourceTree tree, String path, MessageDigest answers) {
            answer(tree.isFolder(path), answers);
        }
    },
    IS_FILE('f') {
        @Override
        void ask(SourceTree tree, String path, MessageDigest answers) {
            answer(tree.isFile(path), answers);
        }
    },
    IS_FILE_OR_LINK('l') {
        @Override
        void ask(SourceTree tree, String path, MessageDigest answers) {
            answer(tree.isFileOrLinkToOne(path), answers);
        }
    },
    BELOW('b') {
        @Override
        void ask(SourceTree tree, String path, MessageDigest answers) throws IOException {
            IOException[] trouble = new IOException[1];
            List<String> files = tree.below(path, (where, problem) -> trouble[0] = problem);
            if (trouble[0] != null) {
                throw trouble[0];
            }
            answer(files, answers);
        }
    },
    BYTES('c') {
        @Override
        void ask(SourceTree tree, String path, MessageDigest answers) throws IOException {
            answers.update(tree.digest(path, SourceTree.MOST));
        }
    };

    private final char sign;

    Question(char sign) {
        this.sign = sign;
    }

    /** Asks it and adds the answer. */
    abstract void ask(SourceTree tree, String path, MessageDigest answers) throws IOException;

    /** The question about a path, as it is written down. */
    String about(String path) {
        return sign + path;
    }

    static Question of(char sign) throws IOException {
        for (Question question : values()) {
            if (question.sign == sign) {
                return question;
            }
        }
        throw new IOException("no question '" + sign + "'");
    }

    static void answer(boolean yes, MessageDigest answers) {
        answers.update((byte) (yes ? 1 : 0));
    }

    static void answer(List<String> files, MessageDigest answers) {
        length(files.size(), answers);
        for (String file : files) {
            byte[] name = file.getBytes(StandardCharsets.UTF_8);
            length(name.length, answers);
            answers.update(name);
        }
    }

    /** So that no two rows of answers are the same bytes. */
    private static void length(int length, MessageDigest answers) {
        answers.update((byte) (length >>> 24));
        answers.update((byte) (length >>> 16));
        answers.update((byte) (length >>> 8));
        answers.update((byte) length);
    }
}
