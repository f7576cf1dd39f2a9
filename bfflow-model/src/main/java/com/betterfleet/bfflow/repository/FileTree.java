package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.memory.Form;
import com.betterfleet.bfflow.memory.PageMemory;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.policy.FileSize;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.FileTooLargeException;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The files below a root, as texts. Paths are relative to it and written with {@code /}. Symbolic links are not followed.
 * Collects what cannot be read, so that all of it is said at once.
 */
final class FileTree {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    private final SourceTree tree;
    private final FileSize most;
    private final PageMemory pages;
    private final List<String> unreadable = new ArrayList<>();

    /** What is known to be there: to ask for a file takes several looks at the disk. */
    private final Set<String> listed = new HashSet<>();

    FileTree(Path root) {
        this(new DiskTree(root), new FileSize(SourceTree.MOST), PageMemory.none());
    }

    /** {@code most} is how large a file may be, {@code pages} what is remembered of some. */
    FileTree(SourceTree tree, FileSize most, PageMemory pages) {
        this.tree = tree;
        this.most = most;
        this.pages = pages;
    }

    boolean isFolder(String path) {
        return tree.isFolder(path);
    }

    /** Whether there is a file of exactly this name, letter case included, on any file system. */
    boolean isFile(String path) {
        return listed.contains(path) || tree.isFile(path);
    }

    /** The same, a symbolic link to a file included: a site generator follows it. */
    boolean isFileOrLinkToOne(String path) {
        return listed.contains(path) || tree.isFileOrLinkToOne(path);
    }

    /** The files below a folder, sorted; those whose name, or whose folder's name, begins with {@code _} or {@code .} are not there. */
    List<String> below(String folder) {
        List<String> files = tree.below(folder, this::cannotRead);
        listed.addAll(files);
        return files;
    }

    /** The text of a file without its byte order mark; empty where it cannot be read, which {@link #check} then says. */
    String text(String path) {
        try {
            return text(path, tree.bytes(path, most.bytes()));
        } catch (IOException e) {
            cannotRead(path, e);
            return "";
        }
    }

    /** A page as it is remembered, else as it is read from its text; {@code as} is what makes a difference to that. */
    <T> T page(String path, String as, Form<T> form, Function<String, T> reading) {
        if (!pages.isKept()) {
            return reading.apply(text(path));
        }
        try {
            String name = as + "\n" + path;
            if (pages.knows(name)) {
                Optional<T> known = pages.recall(name, tree.digest(path, most.bytes()), form);
                if (known.isPresent()) {
                    return known.get();
                }
            }
            T page = reading.apply(text(path, tree.bytes(path, most.bytes())));
            pages.keep(name, tree.digest(path, most.bytes()), page, form);
            return page;
        } catch (IOException e) {
            cannotRead(path, e);
            return reading.apply("");
        }
    }

    private String text(String path, byte[] bytes) {
        try {
            String text = decoded(bytes);
            int nul = text.indexOf('\0');
            if (nul >= 0) {
                unreadable.add(notUtf8(path, text.substring(0, nul), (byte) 0));
                return "";
            }
            return withoutMark(text);
        } catch (CharacterCodingException e) {
            unreadable.add(notUtf8(path, bytes));
            return "";
        }
    }

    /** Takes note of what could not be read of a page. */
    void checkWhole(Page page) {
        page.unread().ifPresent(unread -> unreadable.add(unread.location() + ": " + unread.why()));
    }

    /** The same of a file that nobody depends on; empty where it cannot be read, and no more is said. */
    Optional<String> textIfReadable(String path) {
        return textIfReadable(path, tree, most);
    }

    private static Optional<String> textIfReadable(String path, SourceTree tree, FileSize most) {
        try {
            return Optional.of(withoutMark(decoded(tree.bytes(path, most.bytes()))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Gets the text of a file once more that was read already; empty where it is gone meanwhile. */
    Supplier<String> again(String path) {
        // the pages that ask for it live on, and must not keep alive what is remembered
        SourceTree same = tree;
        FileSize limit = most;
        return () -> textIfReadable(path, same, limit).orElse("");
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        // it may be meant, or stand for bytes that are no text
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Throws if anything could not be read. */
    void check() throws UnreadableException {
        if (!unreadable.isEmpty()) {
            throw new UnreadableException(
                    unreadable.stream().sorted().distinct().toList());
        }
    }

    private static String notUtf8(String path, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return notUtf8(path, out.flip().toString(), bytes[in.position()]);
    }

    /** Says where the text ends that could be read. */
    private static String notUtf8(String path, String good, byte bad) {
        String[] lines = LINE_END.split(withoutMark(good), -1);
        int column = lines[lines.length - 1].length() + 1;
        return String.format(
                "%s:%d:%d: the file is not UTF-8 (byte 0x%02X); save it as UTF-8", path, lines.length, column, bad);
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void cannotRead(String path, IOException problem) {
        unreadable.add(path + ": " + reason(problem));
    }

    private String reason(IOException problem) {
        if (problem instanceof FileTooLargeException) {
            return "it is larger than " + most
                    + ", and so it was not read; make it smaller, or let max-file-size in the" + " policy be larger";
        }
        if (problem instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (problem instanceof NoSuchFileException) {
            return "it vanished while it was being read";
        }
        return "it cannot be read (" + problem.getMessage() + ")";
    }
}
